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

/** True for what nobody is for or against: a city, and forces called by a country's adjective. */
function isNoSide(pack: Pack, entity: number): boolean {
  return pack.type(entity) === 'city' || pack.type(entity) === 'armed-force';
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

/** The meanings that a name can have where it stands. None where it is certainly part of a longer name. */
export function meanings(context: Context, name: Name): readonly number[] {
  const { pack, text, segments } = context;
  if (name.left === PART || name.right === PART) return [];
  const after = name.last + 1;
  // "Hwang Hee-chan" is not Hwang Hee.
  const isJoined = text.gap(after) === GAP_HYPHEN && text.capital(after) && uncovered(segments, after);
  if (isJoined) return name.postings.filter((posting) => pack.kind(pack.phrases.ref(posting)) !== 'person');
  // "By Ann Holm" is whoever writes, and no minister of the name.
  const { phrases, tenure } = pack;
  const isOfficial = (posting: number) => pack.kind(phrases.ref(posting)) === 'person' && tenure.ofPerson.count(phrases.ref(posting)) > 0;
  if (name.last > name.first && isWriter(context, name) && name.postings.some(isOfficial))
    return name.postings.filter((posting) => !isOfficial(posting));
  // "Sen. Roe (R-LA)" sits for a state.
  const isSeat = text.gap(name.first) === GAP_HYPHEN && text.lengthOf(name.first - 1) === 1 && PARTIES.has(text.lexemeAt(name.first - 1));
  if (isSeat) return name.postings.filter((posting) => pack.type(pack.phrases.ref(posting)) === 'region');
  // "EPA-EFE" is neither.
  if (isHalf(context, name.first, name.first - 1) || isHalf(context, after, after)) return [];
  // "Pro-Beijing" speaks of a government, and "pro-Russian forces" are not Russia's.
  const isSide = text.gap(name.first) === GAP_HYPHEN && SIDES.has(text.lexemeAt(name.first - 1));
  if (isSide) return name.postings.filter((posting) => !isNoSide(pack, pack.phrases.ref(posting)));
  // "The frigate Yancheng" is no city.
  if (CRAFT.has(text.lexemeAt(name.first - 1)))
    return name.postings.filter((posting) => !NAMESAKES.has(pack.type(pack.phrases.ref(posting))));
  const before = name.first - 1;
  // "Miss America" is no land.
  const isCalled = CALLED.has(text.lexemeAt(before)) && text.capital(before) && text.gap(name.first) <= GAP_DOT;
  if (isCalled) return name.postings.filter((posting) => pack.kind(pack.phrases.ref(posting)) !== 'place');
  // "1200 BC" is long ago.
  const isCounted = text.has(name.first, UPPER) && text.has(before, NUMBER) && text.gap(name.first) === GAP_SPACE;
  if (before >= 0 && isCounted) return name.postings.filter((posting) => pack.type(pack.phrases.ref(posting)) !== 'region');
  // "The state Senate" is not that of the country.
  const isOfState =
    text.lexemeAt(before) === STATE && !text.capital(before) && text.lexemeAt(before - 1) !== OF && text.gap(name.first) === GAP_SPACE;
  if (isOfState) return name.postings.filter((posting) => !OF_STATES.has(pack.type(pack.phrases.ref(posting))));
  // "The Capital One arena"
  const isVenue = VENUE.has(text.lexemeAt(after)) && text.gap(after) === GAP_SPACE;
  if (isVenue) return name.postings.filter((posting) => pack.type(pack.phrases.ref(posting)) !== 'company');
  // "The American University of Kabul" is not the American University.
  // "The General Assembly of the Supreme Court" is not that of the United Nations.
  const whose = text.lexemeAt(after) === OF ? nameAt(segments, text.lexemeAt(after + 1) === THE ? after + 2 : after + 1) : undefined;
  if (whose?.postings.some((posting) => OWNS_ASSEMBLY.has(pack.type(pack.phrases.ref(posting)))))
    return name.postings.filter((posting) => (pack.phrases.alias(posting) & ALIAS_WEAK) === 0 || countryOf(pack, posting) > 0);
  const goesOn = text.lexemeAt(after) === OF && text.capital(after + 1) && text.gap(after) === GAP_SPACE && !text.possessive(name.last);
  if (goesOn) return name.postings.filter((posting) => pack.type(pack.phrases.ref(posting)) !== 'university');
  // "Fortune 500" and "Nikkei 225" are lists.
  const isList = text.has(after, NUMBER) && text.lengthOf(after) === LIST_DIGITS && text.gap(after) === GAP_SPACE;
  if (after < text.count && isList) return name.postings.filter((posting) => pack.type(pack.phrases.ref(posting)) !== 'newspaper');
  // "Europe minister" is an office.
  const isOffice = MINISTER.has(text.lexemeAt(after)) && !text.capital(after) && text.gap(after) === GAP_SPACE;
  if (isOffice) return name.postings.filter((posting) => pack.type(pack.phrases.ref(posting)) !== 'area');
  // "Time is short": nothing but its place gives the word a capital.
  const isBare = name.first === name.last && text.startsSentence(name.first) && !text.possessive(name.last);
  if (isBare) return name.postings.filter((posting) => !isOrdinary(context, posting));
  if (text.lexemeAt(name.first) !== THE) return name.postings;
  // "Both sides of the Atlantic"
  const isSea = OVER.has(text.lexemeAt(before)) || (text.lexemeAt(before) === OF && SIDE.has(text.lexemeAt(before - 1)));
  if (isSea) return name.postings.filter((posting) => pack.type(pack.phrases.ref(posting)) !== 'newspaper');
  return name.postings.filter((posting) => isIntroduced(context, posting) && !isOtherPaper(context, name, posting));
}
