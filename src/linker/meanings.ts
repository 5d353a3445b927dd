import type { Pack } from '../reference/pack.ts';
import { ALIAS_ORDINARY, ALIAS_WEAK } from '../reference/pack/phrases.ts';
import { GAP_DOT, GAP_HYPHEN, GAP_SPACE, NUMBER, UPPER } from '../reference/tokens.ts';
import { isWriter } from './bylines.ts';
import type { Context } from './context.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { type Name, nameAt, uncovered } from './segments.ts';
import { PART } from './whole-names.ts';

const THE = lexeme('the');
/** How many digits the numbers have that lists are called by. */
const LIST_DIGITS = 3;
const CRAFT = new WordSet('frigate destroyer ship warship vessel carrier cruiser corvette submarine tanker ferry trawler freighter yacht');
/** Types of places that ships are called by. */
const NAMESAKES = new Set(['city', 'region', 'area', 'river', 'island', 'mountain']);
const MINISTER = new WordSet('minister secretary');
const OF = lexeme('of');
const STATE = lexeme('state');
/** Types of bodies that states have too, under the same names. */
const OF_STATES = new Set(['legislature', 'court', 'armed-force', 'agency', 'ministry']);
const CALLED = new WordSet('mr mrs ms miss mx dr captain capt sergeant sgt lady lord sir dame prince princess colonel col');
/** How the parties of legislators are abbreviated. */
const PARTIES = new WordSet('r d i');
const VENUE = new WordSet('arena stadium');
/** Types of bodies that have an assembly, a council of their own. */
const OWNS_ASSEMBLY = new Set(['court', 'company', 'party', 'university']);
const OVER = new WordSet('across over beyond');
const SIDE = new WordSet('sides side shores shore');
const SIDES = new WordSet('pro anti non ex');
/** Types of what nobody is for or against: a city, and forces called by a country's adjective. */
const NO_SIDES = new Set(['city', 'armed-force']);
const REGION = new Set(['region']);
const COMPANY = new Set(['company']);
const UNIVERSITY = new Set(['university']);
const NEWSPAPER = new Set(['newspaper']);
const AREA = new Set(['area']);

/** The country of a meaning, as the pack has it: 0 where it has none. */
const countryOf = (pack: Pack, posting: number) => pack.entity.country[pack.phrases.ref(posting)] as number;

/** True unless it is a weak name, as "the North" is, of what the document does not name in full. */
function isIntroduced({ pack: { phrases }, named }: Context, posting: number): boolean {
  return (phrases.alias(posting) & ALIAS_WEAK) === 0 || named.has(phrases.ref(posting));
}

/** True when a hyphen at token `gap` ties the name to an abbreviation that nothing here explains. */
function isHalf({ text, segments }: Context, gap: number, other: number): boolean {
  return text.gap(gap) === GAP_HYPHEN && other >= 0 && other < text.count && text.has(other, UPPER) && uncovered(segments, other);
}

/** True for a newspaper where the document names another one that ends in the same word: "the Times" after "the New York Times". */
function isOtherPaper({ pack, named, text }: Context, { last }: Name, posting: number): boolean {
  const paper = pack.phrases.ref(posting);
  if (pack.type(paper) !== 'newspaper') return false;
  const ending = ` ${text.at(last)}`;
  for (const other of named)
    if (other !== paper && pack.type(other) === 'newspaper' && pack.name(other).toLowerCase().endsWith(ending)) return true;
  return false;
}

/** True for a thing called by an ordinary word, unless the document names it in full elsewhere. */
function isOrdinary({ pack, named }: Context, posting: number): boolean {
  const { phrases } = pack;
  const entity = phrases.ref(posting);
  return (
    (phrases.alias(posting) & (ALIAS_ORDINARY | ALIAS_WEAK)) === ALIAS_ORDINARY &&
    pack.kind(entity) === 'organisation' &&
    !named.has(entity)
  );
}

// What is left of a name's meanings, in functions of their own: a closure costs an allocation at each call of the function around it.

const withoutKind = (pack: Pack, { postings }: Name, kind: string) =>
  postings.filter((posting) => pack.kind(pack.phrases.ref(posting)) !== kind);

const withoutTypes = (pack: Pack, { postings }: Name, types: ReadonlySet<string>) =>
  postings.filter((posting) => !types.has(pack.type(pack.phrases.ref(posting))));

const onlyRegions = (pack: Pack, { postings }: Name) => postings.filter((posting) => pack.type(pack.phrases.ref(posting)) === 'region');

const withoutOfficials = (pack: Pack, { postings }: Name) =>
  postings.filter((posting) => {
    const entity = pack.phrases.ref(posting);
    return pack.kind(entity) !== 'person' || pack.tenure.ofPerson.count(entity) === 0;
  });

/** Without bodies of the world's that go by a name that others have too. */
const withoutWorld = (pack: Pack, { postings }: Name) =>
  postings.filter((posting) => (pack.phrases.alias(posting) & ALIAS_WEAK) === 0 || countryOf(pack, posting) > 0);

const ownsAssembly = (pack: Pack, { postings }: Name) =>
  postings.some((posting) => OWNS_ASSEMBLY.has(pack.type(pack.phrases.ref(posting))));

const withoutOrdinary = (context: Context, { postings }: Name) => postings.filter((posting) => !isOrdinary(context, posting));

const introducedOf = (context: Context, name: Name) =>
  name.postings.filter((posting) => isIntroduced(context, posting) && !isOtherPaper(context, name, posting));

/** The meanings that a name can have where it stands. None where it is certainly part of a longer name. */
export function meanings(context: Context, name: Name): readonly number[] {
  return (name.meanings ??= readMeanings(context, name));
}

function readMeanings(context: Context, name: Name): readonly number[] {
  const { pack, text, segments } = context;
  if (name.left === PART || name.right === PART) return [];
  const after = name.last + 1;
  // "Hwang Hee-chan" is not Hwang Hee.
  const isJoined = text.gap(after) === GAP_HYPHEN && text.capital(after) && uncovered(segments, after);
  if (isJoined) return withoutKind(pack, name, 'person');
  // "By Ann Holm" is whoever writes, and no minister of the name.
  if (name.last > name.first && isWriter(context, name)) return withoutOfficials(pack, name);
  // "Sen. Roe (R-LA)" sits for a state.
  const isSeat = text.gap(name.first) === GAP_HYPHEN && text.lengthOf(name.first - 1) === 1 && PARTIES.has(text.lexemeAt(name.first - 1));
  if (isSeat) return onlyRegions(pack, name);
  // "EPA-EFE" is neither.
  if (isHalf(context, name.first, name.first - 1) || isHalf(context, after, after)) return [];
  // "Pro-Beijing" speaks of a government, and "pro-Russian forces" are not Russia's.
  const isSide = text.gap(name.first) === GAP_HYPHEN && SIDES.has(text.lexemeAt(name.first - 1));
  if (isSide) return withoutTypes(pack, name, NO_SIDES);
  // "The frigate Yancheng" is no city.
  if (CRAFT.has(text.lexemeAt(name.first - 1))) return withoutTypes(pack, name, NAMESAKES);
  const before = name.first - 1;
  // "Miss America" is no land.
  const isCalled = CALLED.has(text.lexemeAt(before)) && text.capital(before) && text.gap(name.first) <= GAP_DOT;
  if (isCalled) return withoutKind(pack, name, 'place');
  // "1200 BC" is long ago.
  const isCounted = text.has(name.first, UPPER) && text.has(before, NUMBER) && text.gap(name.first) === GAP_SPACE;
  if (before >= 0 && isCounted) return withoutTypes(pack, name, REGION);
  // "The state Senate" is not that of the country.
  const isOfState =
    text.lexemeAt(before) === STATE && !text.capital(before) && text.lexemeAt(before - 1) !== OF && text.gap(name.first) === GAP_SPACE;
  if (isOfState) return withoutTypes(pack, name, OF_STATES);
  // "The Capital One arena"
  const isVenue = VENUE.has(text.lexemeAt(after)) && text.gap(after) === GAP_SPACE;
  if (isVenue) return withoutTypes(pack, name, COMPANY);
  // "The American University of Kabul" is not the American University.
  // "The General Assembly of the Supreme Court" is not that of the United Nations.
  const whose = text.lexemeAt(after) === OF ? nameAt(segments, text.lexemeAt(after + 1) === THE ? after + 2 : after + 1) : undefined;
  if (whose && ownsAssembly(pack, whose)) return withoutWorld(pack, name);
  const goesOn = text.lexemeAt(after) === OF && text.capital(after + 1) && text.gap(after) === GAP_SPACE && !text.possessive(name.last);
  if (goesOn) return withoutTypes(pack, name, UNIVERSITY);
  // "Fortune 500" and "Nikkei 225" are lists.
  const isList = text.has(after, NUMBER) && text.lengthOf(after) === LIST_DIGITS && text.gap(after) === GAP_SPACE;
  if (after < text.count && isList) return withoutTypes(pack, name, NEWSPAPER);
  // "Europe minister" is an office.
  const isOffice = MINISTER.has(text.lexemeAt(after)) && !text.capital(after) && text.gap(after) === GAP_SPACE;
  if (isOffice) return withoutTypes(pack, name, AREA);
  // "Time is short": nothing but its place gives the word a capital.
  const isBare = name.first === name.last && text.startsSentence(name.first) && !text.possessive(name.last);
  if (isBare) return withoutOrdinary(context, name);
  if (text.lexemeAt(name.first) !== THE) return name.postings;
  // "Both sides of the Atlantic"
  const isSea = OVER.has(text.lexemeAt(before)) || (text.lexemeAt(before) === OF && SIDE.has(text.lexemeAt(before - 1)));
  if (isSea) return withoutTypes(pack, name, NEWSPAPER);
  return introducedOf(context, name);
}
