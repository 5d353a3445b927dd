import type { PersonRecord } from '../schema.ts';

/** Countries whose people's names begin with the family name in English-language news. */
const FAMILY_NAME_FIRST = new Set([
  'china',
  'taiwan',
  'hong-kong',
  'macau',
  'north-korea',
  'south-korea',
  'cambodia',
  'singapore',
  'malaysia',
]);

/**
 * The commonest romanised Chinese, Korean and Khmer family names (fact: public name statistics of the countries). They decide
 * which end of "Wei Fenghe" and of "Carrie Lam" is the family name.
 */
const FAMILY_NAMES = new Set(
  (
    'ahn an bae baek bai ban bo bong byun cai cao chan chang che chea chen cheng cheong cheung chi chia chin cho choe choi chong chou chow choo chu chua chun chung ' +
    'cui dai deng ding dong du duan eom fan fang feng fong fu gan gao ge geng go goh gong gu guan guo ha hahm han hang hao he heng ho hong hor hou hsieh hsu hu hua huang hui hun ' +
    'hung hur huh hwang im jang jeon jeong ji jia jian jiang jin jo joo ju jun jung kam kang kao keat khieu kim ko koh kong koo ku kuan kung kuo kwak kwok kwon lai lam lau law lee leng leong leung li lian liang ' +
    'liao lim lin ling liu lo loh long loo low lu lui luo lyu ma mao mei meng min mo moon na nam nan ng ngo nguon ni nie noh oh on ong ou ouyang paik pan pang park peng pi ping prak pu qi qian qiang qiao qin qing qiu quan ren rhee ri rim roh rong ryang ryu ' +
    'sam sar shang shao shen sheng shi shih shim shin sim sin so sok song soo su suh sun sung tai tam tan tang tao tea teh teng teo thong ti tian tien tsai tseng tsui tu uh um van wan wang wei wen wi wong woo wu xi xia xian xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yen yeo yeung yi yim yin ying yip ' +
    'yoo yoon you yu yuan yue yun yung zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zou'
  ).split(' '),
);

/** Particles that belong to the family name: "von der Leyen", "bin Salman", "al-Assad". */
const PARTICLES = new Set(
  'al el ad an as ash at az ez de da do dos das del della di du la le les van von der den ter ten bin ibn ben bint abu abd st mac mc ould ole af zu zur y e'.split(
    ' ',
  ),
);

/** True for a word that names carry in small letters as well as in capitals. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Endings that are no part of the family name. */
const SUFFIXES = new Set('jr sr ii iii iv v jnr snr'.split(' '));

/** Countries where two family names follow the given ones, and the first of them is the shorter way to say it. */
const TWO_FAMILY_NAMES = new Set(
  'spain mexico colombia argentina chile peru venezuela ecuador bolivia uruguay paraguay cuba dominican-republic guatemala honduras el-salvador nicaragua costa-rica panama equatorial-guinea'.split(
    ' ',
  ),
);

/** Countries whose people are called by their first names, alone or as readily as by the last: "Abiy", "Thaksin", "Mahathir", "Prabowo". */
const CALLED_BY_FIRST = new Set(['ethiopia', 'eritrea', 'thailand', 'laos', 'malaysia', 'indonesia', 'brunei', 'iceland', 'mongolia']);
/** Rulers who are called by the given name. */
const CALLED_BY_GIVEN = /^(?:king|emir|sultan|crown-prince)-of-|^monarch-of-bahrain$/;
/** First names of too many to be what anybody is called by. */
const TOO_COMMON = new Set(
  'mohamed mohammed muhammad mohammad mohd ahmad ahmed abdul abdullah abd wan nik tun haji syed sayed said sri i'.split(' '),
);

/**
 * The short forms by which news calls somebody after the full name, longest first: "von der Leyen", "Leyen".
 * @param name the folded words of the full name
 * @param tied whether a hyphen ties its last two words: "Rees-Mogg" is one surname
 */
export function shortForms(person: PersonRecord, name: string[], tied = false): string[][] {
  const end = SUFFIXES.has(name.at(-1) ?? '') ? name.length - 1 : name.length;
  if (end < 2) return [name.slice(0, end)];
  // "King Hamad", "Emir Tamim"
  const isCalled = !TOO_COMMON.has(name[0] as string) && person.tenures?.some(({ office }) => CALLED_BY_GIVEN.test(office));
  const called = isCalled ? [[name[0] as string]] : [];
  // "Willem-Alexander of the Netherlands"
  const of = name.indexOf('of');
  if (of > 0) return [name.slice(0, of), ...(of > 1 ? called : [])];
  const country = person.country ?? '';
  if (FAMILY_NAME_FIRST.has(country) && FAMILY_NAMES.has(name[0] ?? '') && end <= 3) return [[name[0] as string]];
  const forms: string[][] = called;
  if (CALLED_BY_FIRST.has(country) && !TOO_COMMON.has(name[0] as string)) forms.push([name[0] as string]);
  const surname = tied && end === name.length && end > 2 ? end - 2 : end - 1;
  let from = surname;
  while (from > 1 && PARTICLES.has(name[from - 1] as string)) from--;
  // "Fernández de Kirchner", "de Kirchner".
  if (from < surname && from === 2) forms.push(name.slice(1, end));
  if (from < surname) forms.push(name.slice(from, end));
  forms.push(name.slice(surname, end));
  if (TWO_FAMILY_NAMES.has(country) && end >= 3 && from === end - 1) {
    forms.unshift(name.slice(end - 2, end));
    forms.push([name[end - 2] as string]);
  }
  return forms;
}
