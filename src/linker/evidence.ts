import { isShort } from '../reference/pack/phrases.ts';
import type { Cast } from './cast.ts';
import type { Context } from './context.ts';
import { covers, inOffice } from './dates.ts';
import { WordSet } from './lexicon.ts';
import { AGREES, agreementBeside } from './office-agreement.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { possessorOf } from './possessor.ts';
import type { Name } from './segments.ts';

const HONORIFIC = new WordSet('mr mrs ms miss mme dr sir');
/** The pack keeps priors as hundredths. */
export const PRIOR_UNIT = 100;
/** More than any date: an agreement that is in force is meant before one that has ended, whenever either began. */
const IN_FORCE = 100_000_000;

/** What the document says of a name, whichever of its meanings is taken. */
export interface Evidence {
  /** The office named beside it. */
  office: OfficePhrase | undefined;
  /** The country whose it is said to be. */
  possessor: number | undefined;
  /** The paragraph names the country of one of its meanings. */
  anyNear: boolean;
  /** Whom of its cast it means. */
  member: number | undefined;
  /** Somebody whom the reference does not know has it as a surname, as any name. */
  stranger: boolean;
  /** Such a one is meant for certain: by the honorific, or introduced after whom the reference knows. */
  strangerMeant: boolean;
  namesake: boolean;
  /** The one bearer of the short form who holds that office on the day. */
  holder: number | undefined;
  /** The one bearer of the short form who holds any office there and then, where it stands with "Mr". */
  official: number | undefined;
  /** Of several people of that full name, the only one in office on the day; of several agreements, the one of the day. */
  incumbent: number | undefined;
  /** The posting of the best known bearer of the short form, and by how much it exceeds the next in prior. */
  bestKnown: number;
  dominance: number;
}

/** True when the block names the country of one of several meanings. */
function isAnyNear({ pack, countries, text }: Context, name: Name, postings: readonly number[]): boolean {
  const block = text.block[name.first] as number;
  return postings.some((posting) => countries.isIn((pack.entity.country[pack.phrases.ref(posting)] as number) - 1, block));
}

/** Of several people of one name in full, the one who is in office on the day: "George Bush" of father and son. */
function incumbentOf({ pack, day }: Context, postings: readonly number[]): number | undefined {
  const { phrases } = pack;
  let people = 0;
  let holders = 0;
  let holder: number | undefined;
  for (const posting of postings) {
    const entity = phrases.ref(posting);
    if (pack.kind(entity) !== 'person' || isShort(phrases.alias(posting))) continue;
    people++;
    if (day === 0 || !inOffice(pack, entity, day)) continue;
    holders++;
    holder = entity;
  }
  return people > 1 && holders === 1 ? holder : undefined;
}

/**
 * Of several agreements of one name, the one that is meant on the day: begun by then, in force rather than ended, begun last. "The Gaza
 * ceasefire" in spring and in autumn.
 */
function agreementOf({ pack, day, index }: Context, postings: readonly number[]): number | undefined {
  const { phrases } = pack;
  if (day === 0) return undefined;
  for (const posting of postings) if (pack.kind(phrases.ref(posting)) !== 'agreement') return undefined;
  let best: { entity: number; rank: number } | undefined;
  for (const posting of postings) {
    const entity = phrases.ref(posting);
    const { first, ended } = index.days(index.agreement(entity));
    if (first > day) continue;
    const rank = first + (ended !== 0 && ended < day ? 0 : IN_FORCE);
    if (!best || rank > best.rank) best = { entity, rank };
  }
  return best?.entity;
}

/** The one person of a surname who holds on the day the office beside it. */
function soleHolder(context: Context, { first }: Name, postings: readonly number[], office: OfficePhrase | undefined): number | undefined {
  const { phrases } = context.pack;
  let holder: number | undefined;
  for (const posting of postings) {
    if (!isShort(phrases.alias(posting)) || agreementBeside(context, phrases.ref(posting), first, office) !== AGREES) continue;
    if (holder !== undefined) return undefined;
    holder = phrases.ref(posting);
  }
  return holder;
}

/** The one person of a surname who is in office on the day in a country of the paragraph, or a body that the document names: "Mr Annan". */
function soleOfficial(context: Context, { first }: Name, postings: readonly number[]): number | undefined {
  const { pack, day, text, countries, named } = context;
  if (day === 0 || !HONORIFIC.has(text.lexemeAt(first - 1))) return undefined;
  const { ofPerson, office } = pack.tenure;
  let found: number | undefined;
  for (const posting of postings) {
    const person = pack.phrases.ref(posting);
    if (!isShort(pack.phrases.alias(posting)) || pack.kind(person) !== 'person') continue;
    const isHere = (row: number) => {
      const body = (pack.office.of[office[row] as number] as number) - 1;
      return named.has(body) || countries.isIn(body, text.block[first] as number);
    };
    if (!Array.from(ofPerson.of(person)).some((row) => covers(pack, row, day) && isHere(row))) continue;
    if (found !== undefined) return undefined;
    found = person;
  }
  return found;
}

/** Gathers what the document says of a name with these meanings. */
export function evidenceOf(
  context: Context,
  name: Name,
  postings: readonly number[],
  office: OfficePhrase | undefined,
  cast: Cast | undefined,
): Evidence {
  const { pack } = context;
  const isOneOfSeveral = postings.length > 1;
  const evidence: Evidence = {
    office,
    possessor: possessorOf(context, name),
    anyNear: isOneOfSeveral && isAnyNear(context, name, postings),
    member: undefined,
    stranger: false,
    strangerMeant: false,
    holder: undefined,
    official: undefined,
    incumbent: isOneOfSeveral ? (incumbentOf(context, postings) ?? agreementOf(context, postings)) : undefined,
    namesake: cast?.isNamesake(name) ?? false,
    bestKnown: -1,
    dominance: 0,
  };
  if (!name.hasShort) return evidence;
  const isOther = cast?.isOtherByHonorific(name) ?? false;
  evidence.member = isOther ? undefined : cast?.resolve(name);
  evidence.stranger = isOther || (cast?.isStranger(name) ?? false);
  evidence.strangerMeant = isOther || (evidence.stranger && evidence.member === undefined && (cast?.knows(name) ?? false));
  let [best, second] = [-1, -1];
  for (const posting of postings) {
    if (!isShort(pack.phrases.alias(posting))) continue;
    const prior = pack.entity.prior[pack.phrases.ref(posting)] as number;
    if (prior > best) [evidence.bestKnown, second, best] = [posting, best, prior];
    else if (prior > second) second = prior;
  }
  evidence.holder = soleHolder(context, name, postings, office);
  evidence.official = evidence.stranger || evidence.member !== undefined ? undefined : soleOfficial(context, name, postings);
  // "Secretary Austin" is in no place.
  if (evidence.holder !== undefined && !office) evidence.namesake = true;
  evidence.dominance = best / PRIOR_UNIT - Math.max(0, second) / PRIOR_UNIT;
  return evidence;
}
