import { ALIAS_DERIVED, ALIAS_NAME, ALIAS_SHORT } from '../reference/pack/phrases.ts';
import { type Candidate, candidates } from './candidates.ts';
import type { Cast } from './cast.ts';
import type { Context } from './context.ts';
import type { Link } from './link-types.ts';
import { HELD, agreement, officeBeside, type OfficePhrase } from './offices.ts';
import type { Span } from './spans.ts';
import { WHOLE, leftOf, rightOf } from './whole-names.ts';

/** By how much the best reading must lead the next one, where both have the same form. */
const LEAD = 0.6;
/** What membership of the document's cast counts for. */
const IN_CAST = 6;
/** What a short form must reach without cast or title: only the best known people do. */
const BARE_SHORT = 0;

function isShort(candidate: Candidate): boolean {
  return (candidate.alias & ALIAS_SHORT) !== 0 && (candidate.alias & ALIAS_NAME) === 0;
}

function linkOf(span: Span, candidate: Candidate, by: Link['by']): Link {
  return { first: span.first, last: span.last, entity: candidate.entity, by, score: candidate.score };
}

/** The best reading, where it is good enough and leads the next by enough. */
function choose(list: readonly Candidate[], threshold: number): Candidate | undefined {
  const [best, second] = list;
  if (!best || best.score < threshold) return undefined;
  if (second && second.entity !== best.entity && best.score - second.score < LEAD) return undefined;
  return best;
}

/**
 * Links names in full, and enters the people among them into the cast.
 * @returns the links, and the spans that are at most short forms, left for `linkShortNames`
 */
export function linkFullNames(context: Context, offices: readonly OfficePhrase[], cast: Cast): { links: Link[]; rest: Span[] } {
  const links: Link[] = [];
  const rest: Span[] = [];
  for (const span of context.segments.spans) {
    const office = officeBeside(context, offices, span.first, span.last);
    const all = candidates(context, span, office);
    const full = all.filter((candidate) => !isShort(candidate));
    const best = choose(full, 0);
    const shorts = all.some((candidate) => isShort(candidate));
    // A word that is a name in full of one and a surname of another ("Paris", "Austin") is settled with the cast.
    if (best && !shorts) {
      const link = linkOf(span, best, 'name');
      links.push(link);
      if (context.pack.kind(best.entity) === 'person') cast.introduce(link);
    } else if (all.length > 0) rest.push(span);
  }
  return { links, rest };
}

/** True when the office before the name is one that the person held: "President Bush". */
function titled(context: Context, candidate: Candidate, office: OfficePhrase | undefined): boolean {
  return office !== undefined && agreement(context, candidate.entity, office) >= HELD;
}

/** Links what the cast, a title or renown make sure among short forms. */
export function linkShortNames(context: Context, offices: readonly OfficePhrase[], cast: Cast, spans: readonly Span[]): Link[] {
  const { text, segments } = context;
  const links: Link[] = [];
  for (const span of spans) {
    if (leftOf(text, segments, span.first) !== WHOLE || rightOf(text, segments, span.last) !== WHOLE) continue;
    const office = officeBeside(context, offices, span.first, span.last);
    const all = candidates(context, span, office);
    const member = cast.resolve(span);
    const known = all.find((candidate) => candidate.entity === member);
    const full = choose(all.filter((candidate) => !isShort(candidate)), 0); // prettier-ignore
    if (known && !(full && full.score > known.score + IN_CAST)) {
      links.push({ ...linkOf(span, known, 'short'), score: known.score + IN_CAST });
      continue;
    }
    if (full) {
      links.push(linkOf(span, full, 'name'));
      continue;
    }
    if (cast.isStranger(span)) continue;
    const bare = choose(all, BARE_SHORT);
    if (bare && (bare.alias & ALIAS_DERIVED) === 0) {
      const link = linkOf(span, bare, 'short');
      links.push(link);
      if (titled(context, bare, office)) cast.introduce(link);
    }
  }
  return links;
}
