/** Portfolios, most telling first: what follows "minister of" and the role that it makes. */
const PORTFOLIOS: [role: string, words: RegExp][] = [
  ['foreign-minister', /^(?:foreign|external|international) (?:affairs|relations)(?: abroad)?$|^(?:foreign|foreign and european|european and foreign|european and international|europe and foreign) affairs$|^foreign$/],
  ['defence-minister', /^(?:national )?defen[cs]e(?: force| forces)?$|^(?:the )?(?:people s |revolutionary )?armed forces$|^war$/],
  ['interior-minister', /^(?:the )?(?:interior|internal affairs|interior affairs|home affairs|home department)$|^internal administration$|^home$/],
  ['finance-minister', /^(?:public |national )?financ(?:e|es)$|^(?:the )?(?:national )?treasury$/],
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
  ['agriculture-minister', /^agriculture(?: and rural development)?$|^agricultural jihad$|^food$|^rural affairs$/],
  ['transport-minister', /^(?:public )?transport(?:s|ation)?$/],
  ['environment-minister', /^(?:the )?environment(?:al (?:protection|affairs))?$|^ecology$|^climate(?: change| action)?$|^ecological transition$|^nature protection$/],
  ['labour-minister', /^labou?r(?: affairs)?$|^employment$|^work$|^manpower$/],
  ['culture-minister', /^cultur(?:e|al affairs)$|^islamic culture$|^the arts$|^arts$|^national heritage$/],
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
  ['emergency-minister', /^emergenc(?:y situations|ies)$|^civil (?:protection|emergencies|defen[cs]e)$|^disaster management$/],
  ['european-affairs-minister', /^(?:european|eu) affairs$|^european integration$|^europe$/],
  ['development-minister', /^(?:international )?development(?: cooperation)?$|^international cooperation$/],
  ['religious-affairs-minister', /^religio(?:us affairs|n)$|^(?:awqaf|religious endowments|islamic affairs)$/],
  ['local-government-minister', /^local (?:government|administration)$|^territorial administration$|^regional development$/],
  ['social-affairs-minister', /^social (?:affairs|welfare|protection|security|development|policy|services)$|^welfare$|^famil(?:y|ies)$/],
  ['veterans-minister', /^veterans(?: s)?(?: affairs)?$/],
  ['parliamentary-affairs-minister', /^parliamentary (?:affairs|relations)$/],
]; // prettier-ignore

/** How many of the portfolios, the first ones, outrank all others in a label that names several. */
const GREAT = 5;

/** Words that name a great portfolio only where they stand first: "Health, Social Services and Public Safety" is health. */
const LEADING: [role: string, words: RegExp][] = [
  ['security-minister', /^(?:internal|public|homeland) security(?:$|,| and )/],
  ['interior-minister', /^public safety(?:$|,| and )/],
  ['finance-minister', /^financial affairs(?:$|,| and )/],
];

/** The role of a minister of what `list` names: "Economy and Finance" → "finance-minister"; undefined where it names nothing known. */
export function byPortfolio(list: string): string | undefined {
  const parts = [list, ...list.split(/, | and /)].map((part) => part.replace(/^(?:the|of the|of|for) /, '').trim());
  const named = PORTFOLIOS.flatMap(([role, words], rank) => {
    const position = parts.findIndex((part) => words.test(part));
    return position < 0 ? [] : [{ role, position, great: rank < GREAT }];
  });
  const leading = LEADING.find(([, words]) => words.test(list));
  if (leading) named.push({ role: leading[0], position: 0, great: true });
  // The great portfolios outrank the others; of several, the one that the label names first counts.
  return named.sort((a, b) => Number(b.great) - Number(a.great) || a.position - b.position)[0]?.role;
}
