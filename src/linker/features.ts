import { ALIAS_ABBREVIATION, ALIAS_DEMONYM, ALIAS_DERIVED, ALIAS_FORMER, ALIAS_METONYM, ALIAS_NAME, ALIAS_ORDINARY, ALIAS_OWN, ALIAS_SHORT, ALIAS_WEAK, isShort } from '../reference/pack/phrases.ts'; // prettier-ignore
import { isTakenOver } from './adjectives.ts';
import { isAbroad } from './abroad.ts';
import { isBranch } from './branch.ts';
import { isContainer } from './container.ts';
import type { Context } from './context.ts';
import { existsOn, heldLately, inOffice, isHead, isLongDead } from './dates.ts';
import { type Evidence, PRIOR_UNIT } from './evidence.ts';
import { FEATURES, type Features } from './feature-names.ts';
import { WordSet } from './lexicon.ts';
import { BODY_NOUN, POSSESSIVE_PRONOUN } from './lexicon-words.ts';
import { AGREES, agreementBeside, CONTRADICTS, HELD } from './office-agreement.ts';
import { isRegional, OF_REGION } from './possessor.ts';
import type { Name } from './segments.ts';
import { DOUBTFUL } from './whole-names.ts';

/** The place of each feature among the values. */
const AT = Object.fromEntries(FEATURES.map((feature, place) => [feature, place])) as Features;

const MOST_DOMINANCE = 5;
/** From which prior on, lead over the next of the name, and sum of both somebody is known to all. */
const RENOWN = { prior: 4.5, lead: 2.5, sum: 9, sumDespiteStranger: 13 };
/** "Chicago Bulls" is certainly something else than Chicago, "NASA Discovery" may be of NASA. */
const CITY_DOUBT = 2.5;
/** Types of bodies that states and provinces have too, under the same names. */
const OF_STATES = new Set(['legislature', 'court', 'armed-force', 'police', 'ministry', 'agency']);
/** Types of bodies that every country has, under the same names. */
const OF_EVERY = new Set([...OF_STATES, 'party', 'government', 'central-bank']);
/** What a state’s own body is, as `possessed`: never that of the country. */
const STATES_OWN = -2;
/** Ends in the number that monarchs and popes have. */
const MONARCH = / [IVX]+$/;
const HONORIFIC = new WordSet('mr mrs ms miss mme');
const HERS = new WordSet('mrs ms miss mme');
const OTHER_NAME = ALIAS_DERIVED | ALIAS_WEAK | ALIAS_METONYM | ALIAS_FORMER;

function readCountry(
  context: Context,
  name: Name,
  entity: number,
  alias: number,
  { possessor, anyNear }: Evidence,
  values: Float64Array,
): void {
  const { pack, countries, text } = context;
  const country = (pack.entity.country[entity] as number) - 1;
  if (country < 0) {
    // "Virginia’s General Assembly" and "his Security Council secretary" are none of the United Nations'.
    const isOwned = possessor !== undefined || text.is(name.first - 1, POSSESSIVE_PRONOUN);
    const isSort = (alias & ALIAS_WEAK) !== 0 || ((alias & ALIAS_OWN) === 0 && text.is(name.last, BODY_NOUN));
    if (isOwned && isSort) values[AT.possessed] = STATES_OWN;
    return;
  }
  if (possessor === OF_REGION) values[AT.possessed] = (alias & ALIAS_WEAK) !== 0 && OF_STATES.has(pack.type(entity)) ? STATES_OWN : 0;
  else if (possessor !== undefined) values[AT.possessed] = country === possessor ? 1 : -1;
  else if ((alias & ALIAS_WEAK) !== 0 && isRegional(context, name, entity)) values[AT.possessed] = STATES_OWN;
  const count = countries.count(country);
  values[AT.home] = Math.log2(1 + count);
  if (countries.isIn(country, text.block[name.first] as number)) values[AT.near] = 1;
  if ((alias & ALIAS_WEAK) === 0) return;
  const block = text.block[name.first] as number;
  // "Lithuania’s Social Democratic Party" in a document that also names South Korea is not that of South Korea.
  const isStray = OF_EVERY.has(pack.type(entity)) && count < countries.mostNamed && countries.isAnyIn(block);
  if (values[AT.near] === 0 && (anyNear || isStray)) values[AT.elsewhere] = 1;
  if (count === 0) values[AT.weakAbroad] = 1;
  values[AT.weakAside] = 1 - count / countries.mostNamed;
}

function readPerson(context: Context, name: Name, entity: number, alias: number, { office }: Evidence, values: Float64Array): void {
  const { pack, day } = context;
  values[AT.person] = 1;
  if ((alias & ALIAS_ORDINARY) !== 0) values[AT.ordinaryPerson] = 1;
  if (day !== 0 && inOffice(pack, entity, day)) values[AT.inOffice] = 1;
  if (day !== 0 && isLongDead(pack, entity, day)) values[AT.gone] = 1;
  const agrees = agreementBeside(context, entity, name.first, office);
  if (agrees === AGREES) values[AT.officeAgrees] = 1;
  if (agrees === HELD) values[AT.officeHeld] = 1;
  if (agrees === CONTRADICTS) values[AT.officeContradicts] = 1;
}

function readThing(name: Name, alias: number, type: string, namesake: boolean, values: Float64Array): void {
  const isCity = type === 'city';
  if (name.right === DOUBTFUL) values[AT.rightDoubtThing] = isCity ? CITY_DOUBT : 1;
  if (name.left === DOUBTFUL) values[AT.leftDoubtThing] = 1;
  if (namesake) values[AT.namesake] = 1;
  if ((alias & (ALIAS_ORDINARY | ALIAS_WEAK)) === ALIAS_ORDINARY) values[AT.ordinaryThing] = 1;
}

/** The share of an agreement's parties that the document names, 0 to 1. */
function namedParties({ pack, index, countries, named }: Context, entity: number): number {
  const { ofAgreement, party } = pack.party;
  const agreed = index.agreement(entity);
  const [first, end] = [ofAgreement.first(agreed), ofAgreement.end(agreed)];
  let count = 0;
  for (let row = first; row < end; row++) if (countries.count(party[row] as number) > 0 || named.has(party[row] as number)) count++;
  return count === 0 ? 0 : count / (end - first);
}

/** What the name itself is of the entity. */
function readAlias(alias: number, values: Float64Array): void {
  const isFull = (alias & ALIAS_NAME) !== 0 && (alias & OTHER_NAME) === 0;
  if (isFull) values[AT.full] = 1;
  else if ((alias & ALIAS_SHORT) !== 0) values[AT.short] = 1;
  if ((alias & ALIAS_OWN) !== 0) values[AT.own] = 1;
  if ((alias & ALIAS_DERIVED) !== 0) values[AT.derived] = 1;
  if ((alias & ALIAS_WEAK) !== 0) values[AT.weak] = 1;
  if ((alias & ALIAS_DEMONYM) !== 0) values[AT.demonym] = 1;
  if ((alias & ALIAS_ABBREVIATION) !== 0) values[AT.abbreviation] = 1;
}

/**
 * True when a surname alone calls this person to mind: known to all, far more than the next of the name, and in office on the day or
 * lately: "Putin", "Merkel".
 */
function isRenowned({ pack, day, text }: Context, { first }: Name, entity: number, evidence: Evidence): boolean {
  const { dominance, stranger, strangerMeant, member } = evidence;
  // "Ms. Trump" is rather she whom the document introduces.
  const isHers = member !== undefined && member !== entity && HERS.has(text.lexemeAt(first - 1));
  // "Elizabeth" alone may be anybody: a monarch is called so by those who have been told of her.
  if (strangerMeant || isHers || MONARCH.test(pack.name(entity))) return false;
  const prior = (pack.entity.prior[entity] as number) / PRIOR_UNIT;
  const enough = stranger ? RENOWN.sumDespiteStranger : RENOWN.sum;
  if (dominance < RENOWN.lead || prior < RENOWN.prior || prior + dominance < enough) return false;
  return day !== 0 && heldLately(pack, entity, day);
}

/** True for a place that is called by an abbreviation before it was there: "DPR" of 1999 is no republic of 2014. */
function isAheadOfItsTime({ pack, day }: Context, entity: number, kind: string, alias: number): boolean {
  return kind === 'place' && (alias & ALIAS_ABBREVIATION) !== 0 && (pack.entity.from[entity] as number) > day;
}

/**
 * Reads the features of one meaning of a name.
 * @param values as many as there are features, in their order; whatever they were is overwritten
 */
export function readFeatures(context: Context, name: Name, posting: number, evidence: Evidence, values: Float64Array): void {
  const { pack, text, day } = context;
  const entity = pack.phrases.ref(posting);
  const alias = pack.phrases.alias(posting);
  const kind = pack.kind(entity);
  const isCountry = kind === 'place' && pack.type(entity) === 'country';
  values.fill(0);
  values[AT.prior] = (pack.entity.prior[entity] as number) / PRIOR_UNIT;
  values[AT.length] = name.last - name.first;
  readAlias(alias, values);
  if (name.left === DOUBTFUL) values[AT.leftDoubt] = 1;
  if (name.right === DOUBTFUL) values[AT.rightDoubt] = 1;
  if (HONORIFIC.has(text.lexemeAt(name.first - 1))) values[AT.honorific] = 1;
  if (kind === 'place' && isTakenOver(context, name, alias, isCountry)) values[AT.takenOver] = 1;
  if (day !== 0 && (!existsOn(pack, entity, day) || isAheadOfItsTime(context, entity, kind, alias))) values[AT.tooEarly] = 1;
  if (kind === 'place' && isAbroad(context, name, entity)) values[AT.abroad] = 1;
  if (!isCountry) readCountry(context, name, entity, alias, evidence, values);
  if (kind === 'organisation' && isBranch(context, name, posting)) values[AT.branch] = 1;
  if (entity === evidence.incumbent) values[AT.incumbent] = 1;
  if (kind === 'agreement') values[AT.parties] = namedParties(context, entity);
  // What holds the place before it needs no other support.
  if (kind === 'place' && isContainer(context, name, entity))
    [values[AT.container], values[AT.weakAbroad], values[AT.weakAside]] = [1, 0, 0];
  if (kind === 'person') readPerson(context, name, entity, alias, evidence, values);
  else readThing(name, alias, kind === 'place' ? pack.type(entity) : '', evidence.namesake, values);
  if (!isShort(alias)) return;
  if (entity === evidence.holder) values[AT.soleHolder] = 1;
  // "UNRWA chief Lazzarini", whatever country he is of.
  if (entity === evidence.holder && evidence.office?.body !== undefined) values[AT.near] = 1;
  // "Mr Annan concluded", where the United Nations are named.
  if (entity === evidence.official) values[AT.soleHolder] = values[AT.near] = 1;
  if (values[AT.home] !== 0 && day !== 0 && isHead(pack, entity, day)) values[AT.head] = 1;
  if (posting === evidence.bestKnown) {
    values[AT.dominance] = Math.min(MOST_DOMINANCE, evidence.dominance);
    if (isRenowned(context, name, entity, evidence)) values[AT.renown] = 1;
  }
  if (entity === evidence.member) values[AT.inCast] = 1;
  else if (evidence.member === undefined && evidence.stranger) values[AT.stranger] = 1;
}
