/** Portfolios, most telling first: what follows "minister of" and the role that it makes. */
const PORTFOLIOS: [role: string, words: RegExp][] = [
  ['foreign-minister', /^(?:foreign|external|international) (?:affairs|relations)(?: abroad)?$|^(?:foreign|foreign and european|european and foreign|european and international|europe and foreign) affairs$|^foreign$/],
  ['defence-minister', /^(?:national |civil )?defen[cs]e(?: force| forces)?$|^(?:the )?armed forces$|^war$|^people s armed forces$/],
  ['interior-minister', /^(?:the )?(?:interior|internal affairs|home affairs|home department)$|^internal (?:administration|security)$|^public security$|^public safety$|^homeland security$|^home$/],
  ['finance-minister', /^(?:public |national )?financ(?:e|es|ial affairs)$|^(?:the )?treasury$/],
  ['justice-minister', /^justice$|^law$|^legal affairs$|^law reform$/],
  ['oil-minister', /^(?:oil|petroleum|petroleum resources|hydrocarbons|gas|oil and gas|petroleum industry)$/],
  ['energy-minister', /^(?:energy|power|electricity|energy resources|nuclear energy|energy transition)$/],
  ['economy-minister', /^(?:the )?(?:national )?(?:economy|economics?|economic affairs|economic development|economic policy)$/],
  ['health-minister', /^(?:public |national )?health(?:care| care| services)?$/],
  ['education-minister', /^(?:national |public |basic |general )?education(?: and training)?$/],
  ['higher-education-minister', /^higher (?:and tertiary )?education$|^universities$|^tertiary education$/],
  ['trade-minister', /^(?:foreign |international |external )?trade$/],
  ['commerce-minister', /^(?:foreign |domestic )?commerce$/],
  ['industry-minister', /^industr(?:y|ies)$|^industrial (?:development|policy)$/],
  ['agriculture-minister', /^agriculture(?: and rural development)?$|^food$|^rural affairs$/],
  ['transport-minister', /^(?:public )?transport(?:s|ation)?$/],
  ['environment-minister', /^(?:the )?environment(?:al (?:protection|affairs))?$|^ecology$|^climate(?: change| action)?$|^ecological transition$|^nature protection$/],
  ['labour-minister', /^labou?r(?: affairs)?$|^employment$|^work$|^manpower$/],
  ['culture-minister', /^cultur(?:e|al affairs)$|^the arts$|^arts$|^national heritage$/],
  ['information-minister', /^(?:public )?information$|^broadcasting$|^mass media$/],
  ['communications-minister', /^(?:tele)?communications?$|^posts$|^information technology$/],
  ['digital-minister', /^digital (?:affairs|transformation|development|economy|governance)$|^digitali[sz]ation$/],
  ['infrastructure-minister', /^(?:public )?(?:infrastructure|works)$|^public works$|^construction$|^regional infrastructure$/],
  ['housing-minister', /^housing$|^urban development$|^urban planning$/],
  ['water-minister', /^water(?: resources| affairs)?$|^irrigation$/],
  ['mines-minister', /^(?:mines|mining|mineral resources|minerals|natural resources)$/],
  ['fisheries-minister', /^fish(?:eries|ing)$/],
  ['tourism-minister', /^tourism$/],
  ['sports-minister', /^sports?$|^physical education$/],
  ['youth-minister', /^youth(?: affairs)?$/],
  ['women-minister', /^women(?: s affairs| affairs)?$|^gender(?: equality| affairs)?$|^equality$/],
  ['science-minister', /^(?:scientific )?research$|^science$|^technology$|^science and technology$/],
  ['planning-minister', /^(?:national |economic )?planning$/],
  ['budget-minister', /^(?:the )?budget$/],
  ['immigration-minister', /^(?:im)?migration$/],
  ['security-minister', /^(?:national |state )?security$/],
  ['intelligence-minister', /^intelligence$/],
  ['emergency-minister', /^emergenc(?:y situations|ies)$|^civil (?:protection|emergencies)$|^disaster management$/],
  ['european-affairs-minister', /^(?:european|eu) affairs$|^european integration$|^europe$/],
  ['development-minister', /^(?:international )?development(?: cooperation)?$|^international cooperation$/],
  ['religious-affairs-minister', /^religio(?:us affairs|n)$|^(?:awqaf|religious endowments|islamic affairs)$/],
  ['local-government-minister', /^local (?:government|administration)$|^territorial administration$|^regional development$/],
  ['social-affairs-minister', /^social (?:affairs|welfare|protection|security|development|policy|services)$|^welfare$|^famil(?:y|ies)$/],
  ['veterans-minister', /^veterans(?: s)?(?: affairs)?$/],
  ['parliamentary-affairs-minister', /^parliamentary (?:affairs|relations)$/],
]; // prettier-ignore

/** Roles that single-holder offices have by the whole of their words, tried in this order. */
const WHOLE: [role: string, words: RegExp][] = [
  ['deputy-foreign-minister', /^(?:(?:first )?deputy|vice) (?:minister (?:of|for) foreign affairs|foreign minister)$/],
  ['deputy-defence-minister', /^(?:(?:first )?deputy|vice) (?:minister (?:of|for) (?:national )?defen[cs]e|defen[cs]e minister)$/],
  ['deputy-interior-minister', /^(?:(?:first )?deputy|vice) minister (?:of|for) (?:the )?(?:interior|internal affairs|home affairs)$/],
  ['deputy-finance-minister', /^(?:(?:first )?deputy|vice) minister (?:of|for) finance$/],
  ['deputy-prime-minister', /^(?:(?:first|second|third) )?(?:deputy|vice) ?(?:prime minister|premier|pm)$|^vice premier of the state council$|^tanaiste$|^deputy chairman of the cabinet of ministers$/],
  ['deputy-first-minister', /^deputy first minister$/],
  ['vice-president', /^(?:(?:first|second|third|executive) )?(?:vice|deputy) president(?: of the (?:republic|state|bolivarian republic))?$/],
  ['president', /^(?:federal |state |interim )?president(?: of the (?:republic|state|federal republic|people s republic|state affairs commission|presidential council|confederation|swiss confederation))?$/],
  ['prime-minister', /^(?:federal )?(?:prime minister|premier|taoiseach|federal chancellor|chancellor of germany)$|^(?:president|chairman|chairperson) of the (?:council of ministers|government|executive yuan|state council|cabinet of ministers(?: prime minister)?)$|^premier of (?:the state council|the republic of china)$|^prime minister of the government$/],
  ['monarch', /^(?:monarch|king|queen|emir|sultan|emperor|grand duke|sovereign prince|yang di pertuan agong|druk gyalpo)$/],
  ['crown-prince', /^crown prince(?:ss)?$|^heir apparent$/],
  ['supreme-leader', /^supreme leader$|^guide of the revolution$/],
  ['governor-general', /^governor general$/],
  ['first-minister', /^first minister$/],
  ['chief-of-staff', /^chief of (?:the )?(?:general|defen[cs]e|joint) (?:staff|forces?)(?: of the (?:armed forces|defen[cs]e forces?|army|military|people s army))?$|^chief of defen[cs]e(?: (?:staff|forces?|general staff))?$|^chief of (?:the )?(?:national )?defen[cs]e general staff$|^chief of staff of the (?:armed forces|military|defence forces?)$|^chief of the defen[cs]e (?:staff|force)$|^chair(?:man|person)? of the (?:joint )?chiefs(?: of staff)?(?: committee)?$|^(?:supreme )?commander(?: in chief)? of the (?:armed|defen[cs]e|military) forces?$|^commander of the armed forces$|^joint chief of staff$|^chief of the joint staff$|^chief of general staff of the armed forces$/],
  ['army-chief', /^chief of (?:the )?(?:army(?: staff)?|staff of the army)$|^commander(?: in chief)? of the (?:army|land forces|ground forces)$|^chief of the land forces$|^chief of staff of the (?:army|land forces)$/],
  ['navy-chief', /^chief of (?:the )?(?:navy|naval staff|naval operations|staff of the navy)$|^commander(?: in chief)? of the (?:navy|naval forces)$|^first sea lord$/],
  ['air-force-chief', /^chief of (?:the )?(?:air (?:staff|force)|staff of the air force)$|^commander(?: in chief)? of the air force$/],
  ['guards-commander', /revolutionary guard/],
  ['central-bank-governor', /^(?:governor|president|chair(?:man|woman|person)?) of the (?:central|national|reserve|state|federal reserve|riksbank|bundesbank|.*\bmonetary authority)(?: bank| board)?\b/],
  ['central-bank-governor', /^(?:governor|president|chair(?:man|woman|person)?) of (?:the )?bank of (?!.*development)|^chair of the federal reserve$|^general manager of the central bank$/],
  ['upper-house-president', /^(?:president|speaker|chair(?:man|person)?) of the (?:senate|council of states|federal council|council of the federation|federation council|house of councillors|national council of provinces|house of peoples)$/],
  ['speaker', /^(?:president|speaker|chair(?:man|person)?|presiding officer|marshal) of (?:the )?(?:[\w ]*)?(?:national assembly|parliament|chamber of deputies|house of representatives|house of commons|legislative assembly|assembly|house of assembly|national council|seimas|saeima|riksdag|storting|folketing|althing|verkhovna rada|state duma|house of the people|congress of deputies|knesset|legislative yuan|majlis|islamic consultative assembly|supreme council|milli majlis|riigikogu|sejm|bundestag|legislative council|people s assembly|people s representative council|council of representatives|federal assembly|standing committee of the national people s congress|supreme people s assembly|great khural|lok sabha|grand national assembly|house of keys|states)$/],
  ['speaker', /^speaker$/],
  ['attorney-general', /^attorney general(?: for england and wales)?$/],
  ['prosecutor-general', /^(?:prosecutor general|general prosecutor|procurator general|chief prosecutor|director of public prosecutions)$/],
  ['chief-justice', /^chief justice(?: of the supreme court)?$|^(?:president|chair(?:man|person)?) of the (?:supreme|federal supreme) court$|^chief of the judiciary$|^head of the judiciary$/],
  ['ambassador-to-un', /^(?:ambassador|permanent representative|representative) to the united nations$/],
  ['national-security-adviser', /^national security advis[eo]r$|^secretary of the (?:supreme )?(?:national )?(?:security|defen[cs]e) council$|^security council secretary$/],
  ['intelligence-chief', /^(?:director|head|chief|chair(?:man)?|director general) of (?:the )?(?:[\w ]*)?(?:intelligence|security service|secret service|mossad|cia|central intelligence agency|shin bet|security agency|inter services intelligence)(?: (?:service|agency|directorate|organi[sz]ation|department|services))?$|^director of national intelligence$/],
  ['police-chief', /^(?:chief|commissioner|director|inspector general|head|commander) of (?:the )?(?:national )?police$|^police commissioner$/],
  ['chief-of-cabinet', /^(?:head|chief) of the (?:presidential (?:administration|office|staff)|office of the president)$|^white house chief of staff$|^chief of staff to the president$|^downing street chief of staff$/],
  ['cabinet-secretary', /^(?:chief )?cabinet secretary$/],
  ['spokesperson', /^(?:government|presidential) spokes(?:person|man|woman)$|^white house press secretary$|^press secretary$/],
  ['foreign-ministry-spokesperson', /^(?:spokes(?:person|man|woman)) (?:of|for) the (?:ministry of foreign affairs|foreign ministry)$|^foreign ministry spokes(?:person|man|woman)$/],
  ['opposition-leader', /^leader of the (?:official )?opposition$/],
  ['first-lady', /^first (?:lady|gentleman)$/],
  ['chief-executive', /^chief executive$/],
  ['minister', /^minister without portfolio$/],
  ['finance-minister', /^chancellor of the exchequer$|^treasurer$/],
  ['interior-minister', /^home secretary$/],
  ['foreign-minister', /^foreign (?:secretary|minister)$/],
  ['defence-minister', /^defen[cs]e (?:secretary|minister)$/],
  ['pope', /^pope$/],
]; // prettier-ignore

const MINISTER =
  /^(?:federal |union |cabinet |state |national )?(?:minister|secretary of state|secretary)(?: in charge| responsible)? (?:of|for)(?: the)? (.+)$/;
const SUBORDINATE =
  /\b(?:deputy|vice|assistant|associate|junior|shadow|former|parliamentary|under ?secretary|undersecretary|state secretary|delegate|permanent|adviser|advisor|principal|second|alternate|spokes\w+|secretary general|private|minister of state|secretary of state to|chief of staff to|general secretariat)\b/;

/** Lower case words only: "Minister of Foreign Affairs (Iran)" → "minister of foreign affairs". */
function plain(office: string): string {
  return office
    .replace(/\s*\([^)]*\)?\s*$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9,]+/g, ' ')
    .replace(/ ?, ?/g, ', ')
    .trim();
}

function byPortfolio(list: string): string | undefined {
  const parts = [list, ...list.split(/, | and /)].map((part) => part.replace(/^(?:the|of the|of|for) /, '').trim());
  const found = PORTFOLIOS.filter(([, words]) => parts.some((part) => words.test(part))).map(([role]) => role);
  // The first five portfolios outrank the others; below them the one that the label names first counts.
  const great = found.find((role) => PORTFOLIOS.slice(0, 5).some(([name]) => name === role));
  if (great) return great;
  const position = (role: string) => {
    const words = PORTFOLIOS.find(([name]) => name === role)?.[1];
    return parts.findIndex((part) => words?.test(part));
  };
  return found.sort((a, b) => position(a) - position(b))[0];
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
