import { byPortfolio } from './portfolios.ts';

const HEAD = '(?:president|speaker|chair(?:man|woman|person)?|presiding officer|marshal)';
const LOWER_HOUSES = [
  '(?:grand |people s )?national assembly', '(?:national |supreme )?people s assembly', '(?:national |house of |croatian |moldovan |scottish )?parliament',
  'chamber of (?:deputies|representatives)', 'house of (?:people s )?representatives', 'house of (?:commons|delegates|assembly|keys|the people)',
  'legislative (?:assembly|chamber|yuan|council)', 'palestinian legislative council', '(?:islamic )?consultative assembly',
  'assembly(?: of the republic| of representatives)?', 'national council', '(?:national )?congress', 'congress of deputies', 'verkhovna rada', 'state duma',
  'seimas', 'saeima', 'riksdag', 'storting', 'folketing', 'althing', 'riigikogu', 'sejm', 'bundestag', 'knesset', 'lok sabha', 'jatiyo (?:shangshad|sangsad)',
  'dewan rakyat', '(?:people s |milli )?majlis', 'supreme council', 'council of representatives', 'people s (?:representative )?council', 'federal assembly',
  'standing committee of the national people s congress', '(?:state )?great khural', 'inatsisartut', 'logting', 'nitijela', 'national legislature', 'shura council',
  'landtag', 'states',
]; // prettier-ignore
const UPPER_HOUSES = [
  '(?:federal |spanish )?senate', 'council of states', 'federal council', 'council of the (?:federation|nation|republic)', 'federation council',
  'house of (?:councillors|peoples|federation|elders)', 'national council of provinces', 'upper house', 'dewan negara', 'rajya sabha',
]; // prettier-ignore
const of = (houses: string[]) => new RegExp(`^${HEAD} of (?:the )?(?:${houses.join('|')})$`);

/** The central banks' own names among the words after "of": "National Bank", "Oesterreichische Nationalbank", "Monetary Authority". */
const BANK = String.raw`(?:bank|\w*nationalbank|bank polski|bank indonesia|bank al maghrib|riksbank|bundesbank|monetary authority|federal reserve(?: board)?)`;

/** Roles that single-holder offices have by the whole of their words, tried in this order. */
const WHOLE: [role: string, words: RegExp][] = [
  ['deputy-foreign-minister', /^(?:(?:first )?deputy|vice) (?:minister (?:of|for) foreign affairs|foreign minister)$/],
  ['deputy-defence-minister', /^(?:(?:first )?deputy|vice) (?:minister (?:of|for) (?:national )?defen[cs]e|defen[cs]e minister)$/],
  ['deputy-interior-minister', /^(?:(?:first )?deputy|vice) minister (?:of|for) (?:the )?(?:interior|internal affairs|home affairs)$/],
  ['deputy-finance-minister', /^(?:(?:first )?deputy|vice) minister (?:of|for) finance$/],
  ['deputy-prime-minister', /^(?:(?:first|second|third) )?(?:deputy|vice) ?(?:prime minister|premier|pm)$|^vice premier of the state council$|^tanaiste$|^deputy chairman of the cabinet of ministers$/],
  ['deputy-first-minister', /^deputy first minister$/],
  ['vice-president', /^(?:(?:first|second|third|executive) )?(?:vice|deputy) president(?: of the (?:republic|state|bolivarian republic))?$/],
  ['president', /^(?:federal |state |interim )?president(?: of the (?:republic|state|federal republic|people s republic|state affairs commission|presidential council|confederation|swiss confederation))?$|^president of the palestinian national authority$|^chairman of the presidential council$|^beretitenti$/],
  ['prime-minister', /^(?:federal )?(?:prime minister|premier|taoiseach|federal chancellor|chancellor of germany)$|^(?:president|chair(?:man|woman|person)?) of the (?:council of ministers|government|executive yuan|state council|cabinet of ministers(?: prime minister)?)$|^premier of (?:the state council|the republic of china)$|^prime minister of the government$|^prime minister of the palestinian national authority$|^lantrad$/],
  ['monarch', /^(?:monarch|king|queen|emir|sultan|emperor|grand duke|(?:sovereign )?prince|ngwenyama|yang di pertuan agong|druk gyalpo)$/],
  ['crown-prince', /^crown prince(?:ss)?$|^heir apparent$/],
  ['junta-leader', /^chairman of the (?:transitional military council|sovereignty council|national committee for the salvation of the people)$/],
  ['supreme-leader', /^supreme leader$|^guide of the revolution$/],
  ['governor-general', /^governor general$/],
  ['first-minister', /^first minister$/],
  ['chief-minister', /^chief minister$/],
  ['governor', /^governor$/],
  ['chief-of-staff', /^(?:chief|head) of (?:the )?(?:general|defen[cs]e|joint) (?:staff|forces?)(?: of the (?:armed forces|defen[cs]e forces?|army|military|people s army))?$|^chief of (?:the )?defen[cs]e(?: (?:staff|forces?|general staff))?$|^chief of (?:the )?(?:national )?defen[cs]e (?:general staff|force)$|^chief of staff of the (?:armed forces|military|defen[cs]e forces?|people s national army)$|^(?:chair(?:man|person)?|head) of the (?:joint )?chiefs(?: of staff| of defen[cs]e)?(?: committee)?$|^head of joint chiefs$|^chairman of the general staff$|^(?:supreme )?commander of the (?:national )?(?:armed|estonian defen[cs]e|defen[cs]e|military) forces?$|^commander in chief of the (?:armed|defen[cs]e|military) forces?$|^commander in chief of defen[cs]e services$|^(?:chief|head) of (?:the )?armed forces$|^head of the defen[cs]e force$|^joint chief of staff$|^chief of the joint (?:general )?staff(?: of the armed forces)?$|^chief of the armed forces joint staff$|^chief of general staff of the armed forces$/],
  ['army-chief', /^chief of (?:the )?(?:army(?: staff)?|staff of the army)$|^commander(?: in chief)? of the (?:army|land forces|ground forces)$|^chief of the land forces$|^chief of staff of the (?:army|land forces)$|^chief of the army general staff$|^inspector general of the army$/],
  ['navy-chief', /^chief of (?:the )?(?:navy|naval staff|naval operations|staff of the navy)$|^commander(?: in chief)? of the (?:navy|naval forces)$|^first sea lord$|^chief of the navy general staff$|^inspector general of the navy$/],
  ['air-force-chief', /^chief of (?:the )?(?:air (?:staff|force)|staff of the air force)$|^commander(?: in chief)? of the air force$|^chief of the air force general staff$|^air force commander$|^commander of the royal air forces?$/],
  ['guards-commander', /^commander(?: in chief)? of the (?:islamic )?revolutionary guards?(?: corps)?$/],
  ['central-bank-governor', new RegExp(`^(?:executive )?(?:governor|president|chair(?:man|woman|person)?) of (?:the )?(?:governing board of the )?(?!.*(?:development|savings|world))(?:[\\w ]+ )?${BANK}(?: of \\w+)?(?:, [\\w ]+)?$`)],
  ['central-bank-governor', /^general manager of the central bank$/],
  ['upper-house-president', of(UPPER_HOUSES)],
  ['upper-house-president', /^lord speaker$|^cathaoirleach$/],
  ['speaker', of(LOWER_HOUSES)],
  ['speaker', /^speaker$|^ceann comhairle$/],
  ['attorney-general', /^attorney general(?: for england and wales)?$|^attorney general and minister of (?:legal affairs|justice)$/],
  ['prosecutor-general', /^(?:prosecutor general|general prosecutor|procurator general|chief prosecutor|director of public prosecutions)$/],
  ['chief-justice', /^chief justice(?: of the supreme court)?$|^(?:president|chair(?:man|person)?) of the (?:supreme|federal supreme) court$|^chief of the judiciary$|^head of the judiciary$|^president of the supreme (?:people s court|court of justice)$/],
  ['ambassador-to-un', /^(?:ambassador|permanent representative|representative) to the united nations$/],
  ['national-security-adviser', /^national security advis[eo]r$|^secretary of (?:the )?(?:supreme )?(?:national )?(?:security|security and defen[cs]e|defen[cs]e and security) council$|^security council secretary$|^director of the national security office$/],
  ['intelligence-chief', /^(?:director|head|chief|chair(?:man)?|director general) of (?:the )?(?:[\w ]*)?(?:intelligence|security service|secret service|mossad|cia|central intelligence agency|shin bet|security agency|inter services intelligence)(?: (?:service|agency|directorate|organi[sz]ation|department|services))?$|^director of national intelligence$|^chair(?:man|person)? of the (?:state committee for national security|national security committee|state security committee)$|^president of general intelligence$/],
  ['police-chief', /^(?:chief|commissioner|director|inspector general|head|commander) of (?:the )?(?:national )?police$|^police commissioner$|^national (?:chief of police|police commissioner)$|^police commander in chief$/],
  ['chief-of-cabinet', /^(?:head|chief) of the (?:presidential (?:administration|office|staff)|office of the president)$|^white house chief of staff$|^chief of staff to the president$|^downing street chief of staff$|^chief of staff of the (?:president|presidency|presidential executive office)$|^presidential chief of staff$|^head of the president s office$/],
  ['cabinet-secretary', /^(?:chief )?cabinet secretary$/],
  ['spokesperson', /^(?:government|presidential) spokes(?:person|man|woman)$|^white house press secretary$|^press secretary$|^spokes(?:person|man|woman) of the (?:government|president)$|^kremlin press secretary$/],
  ['foreign-ministry-spokesperson', /^(?:spokes(?:person|man|woman)) (?:of|for) the (?:ministry of foreign affairs|foreign ministry)$|^foreign ministry spoke(?:s)?(?:person|man|woman)$/],
  ['opposition-leader', /^leader of the (?:official )?opposition$/],
  ['first-lady', /^first (?:lady|gentleman)$/],
  ['chief-executive', /^chief executive(?: officer)?$/],
  ['minister', /^minister without portfolio$/],
  ['finance-minister', /^chancellor of the exchequer$|^treasurer$/],
  ['interior-minister', /^home secretary$/],
  ['foreign-minister', /^foreign (?:secretary|minister)$/],
  ['defence-minister', /^defen[cs]e (?:secretary|minister)$/],
  ['pope', /^pope$/],
]; // prettier-ignore

const MINISTER =
  /^(?:federal |union |cabinet )?(?:minister|secretary of state|secretary)(?: in charge| responsible)? (?:of|for)(?: the)? (.+)$/;
const SUBORDINATE =
  /\b(?:deputy|vice|assistant|associate|alternate|acting|junior|shadow|former|parliamentary|under ?secretary|undersecretary|state secretary|delegate|permanent|adviser|advisor|principal|second|state minister|spokes\w+|secretary general|private|minister of state|secretary of state to|chief of staff to|general secretariat)\b/;

/** Lower case words only: "Minister of Foreign Affairs (Iran)" → "minister of foreign affairs". */
function plain(office: string): string {
  return office
    .replace(/\s*\([^)]*\)?\s*$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9,]+/g, ' ')
    .replace(/ ?, ?/g, ', ')
    .trim();
}

/**
 * The role of a post, from its words without its body: "Minister for Foreign Affairs" → "foreign-minister".
 * Deputies, junior ministers, advisers and posts of one region have none but their own; undefined where no pattern fits.
 */
export function roleOf(office: string): string | undefined {
  const words = plain(office);
  const whole = WHOLE.find(([, pattern]) => pattern.test(words));
  if (whole) return whole[0];
  if (SUBORDINATE.test(words)) return undefined;
  const minister = MINISTER.exec(words) ?? /^(.+) (?:minister)$/.exec(words);
  return minister?.[1] ? byPortfolio(minister[1]) : undefined;
}
