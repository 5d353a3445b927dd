import { encodeDate } from '../reference/dates.ts';
import type { Pack } from '../reference/pack.ts';
import { linkAgreements } from './agreements.ts';
import { Cast } from './cast.ts';
import { type Context, readCountries, withCountriesOf } from './context.ts';
import type { Link } from './link-types.ts';
import type { LinkInput, LinkResult } from './mention.ts';
import { linkFullNames, linkShortNames } from './names.ts';
import { findOffices } from './offices.ts';
import { withoutOverlaps } from './resolve.ts';
import { linkRoles } from './roles.ts';
import { segment } from './segments.ts';
import { findSpans } from './spans.ts';
import { linkSpellings } from './spelling.ts';
import { Text } from './text.ts';

/** What the linker found, in tokens, with the text they are tokens of. */
export function linkTokens(input: LinkInput, pack: Pack): { text: Text; links: Link[] } {
  const text = new Text(input.blocks, pack);
  const found = findSpans(text, pack);
  const segments = segment(text, pack, found);
  const first: Context = { text, pack, day: encodeDate(input.date), segments, ...readCountries(text, pack, segments) };
  const offices = findOffices(first, found);
  // Read twice: whom a first reading finds tells which countries the document is about.
  const context = withCountriesOf(first, linkFullNames(first, offices, new Cast(first)).links);
  const cast = new Cast(context);
  const { links: full, rest } = linkFullNames(context, offices, cast);
  const spelled = linkSpellings(context, offices, cast);
  const short = linkShortNames(context, offices, cast, rest);
  const names = [...full, ...spelled, ...short];
  const roles = linkRoles(context, offices, names);
  const agreements = linkAgreements(context, names);
  return { text, links: withoutOverlaps([...names, ...roles, ...agreements], text.count) };
}

/**
 * Finds what a document mentions of the reference, as of its date.
 * @returns mentions in reading order, none overlapping another, with offsets in UTF-16 code units of their block, end exclusive
 */
export function link(input: LinkInput, pack: Pack): LinkResult {
  const { text, links } = linkTokens(input, pack);
  const numbers = new Map<number, number>();
  const entities: LinkResult['entities'] = [];
  const mentions = links.map(({ first, last, entity, by, why }) => {
    let number = numbers.get(entity);
    if (number === undefined) {
      number = entities.length;
      numbers.set(entity, number);
      entities.push({ id: pack.id(entity), kind: pack.kind(entity), name: pack.name(entity) });
    }
    const block = text.block[first] as number;
    return { block, start: text.tokens.start[first] as number, end: text.tokens.end[last] as number, entity: number, by, ...(why && { why }) };
  });
  return { mentions, entities };
}
