import { encodeDate } from '../reference/dates.ts';
import type { Pack } from '../reference/pack.ts';
import { withAbbreviations } from './abbreviations.ts';
import { linkAgreements } from './agreements.ts';
import { Cast } from './cast.ts';
import { addCountriesOf, type Context, readSure } from './context.ts';
import { dayNumber } from './day-number.ts';
import type { Link } from './link-types.ts';
import { LinkedNames } from './linked-names.ts';
import type { LinkInput, LinkResult, Mention } from './mention.ts';
import { linkFullNames, linkShortNames } from './names.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { findOffices } from './offices.ts';
import { linkGivenNames } from './given-names.ts';
import { indexOf } from './pack-index.ts';
import { withoutOverlaps } from './resolve.ts';
import { linkRoles } from './roles.ts';
import { type Name, segment } from './segments.ts';
import { findSpans } from './spans.ts';
import { linkTails } from './tails.ts';
import { linkSpellings } from './spelling.ts';
import { Text } from './text.ts';
import { withTreatyTowns } from './treaty-towns.ts';

/** A document as far as its names in full are read. */
export interface Reading {
  context: Context;
  /** In reading order. */
  offices: OfficePhrase[];
  cast: Cast;
  full: Link[];
  /** Names that may be short forms: they are read with the cast. */
  rest: Name[];
}

/** Reads the names in full, twice: whom a first reading finds tells which countries the document is about. */
export function readNames(input: LinkInput, pack: Pack): Reading {
  const text = new Text(input.blocks, pack);
  const found = findSpans(text, pack);
  const segments = segment(text, pack, found);
  const day = encodeDate(input.date);
  const context: Context = { text, pack, index: indexOf(pack), day, today: dayNumber(day), segments, ...readSure(text, pack, segments) };
  const offices = findOffices(context, found);
  const tellsCountry = (posting: number) => {
    const entity = pack.phrases.ref(posting);
    return pack.kind(entity) !== 'place' && pack.entity.country[entity] !== 0;
  };
  // "The Senate" alone does not tell of which country the document speaks.
  const withCountry = segments.spans.filter((name) => segments.firm[name.first] === 1 && name.postings.some(tellsCountry));
  addCountriesOf(context, linkFullNames(context, offices, withCountry).links);
  const cast = new Cast(context);
  const { links, rest } = linkFullNames(context, offices, segments.spans, cast);
  for (const one of links) if (pack.kind(one.entity) === 'person') cast.introduce(one);
  return { context, offices, cast, full: links, rest };
}

/** Links the names, those in full and what the cast settles. */
export function linkNames({ context, offices, cast, full, rest }: Reading): LinkedNames {
  const spelled = linkSpellings(context, offices, cast);
  const short = linkShortNames(context, offices, cast, rest);
  const names = withTreatyTowns(context, withAbbreviations(context, [...full, ...spelled, ...short]));
  return new LinkedNames(context, [...names, ...linkGivenNames(context, cast, names), ...linkTails(context, names)]);
}

/** Everything that is found of the reference, none overlapping another, in reading order. */
export function linkTokens({ context, offices }: Reading, names: LinkedNames): Link[] {
  return withoutOverlaps([...names.all, ...linkRoles(context, offices, names), ...linkAgreements(context, names)]);
}

/**
 * Finds what a document mentions of the reference, as of its date.
 * @returns mentions in reading order, none overlapping another, with offsets in UTF-16 code units of their block, end exclusive
 */
export function link(input: LinkInput, pack: Pack): LinkResult {
  const reading = readNames(input, pack);
  const { text } = reading.context;
  const numbers = new Map<number, number>();
  const entities: LinkResult['entities'] = [];
  const mentions = linkTokens(reading, linkNames(reading)).map(({ first, last, entity, by, why }) => {
    let number = numbers.get(entity);
    if (number === undefined) {
      number = entities.length;
      numbers.set(entity, number);
      entities.push(reading.context.index.linked(entity));
    }
    const mention: Mention = {
      block: text.block[first] as number,
      start: text.tokens.start[first] as number,
      end: text.tokens.end[last] as number,
      entity: number,
      by,
    };
    if (why) mention.why = why;
    return mention;
  });
  return { mentions, entities };
}
