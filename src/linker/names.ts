import { type Candidate, candidates, isShort } from './candidates.ts';
import type { Cast } from './cast.ts';
import type { Context } from './context.ts';
import type { Link } from './link-types.ts';
import { agreement, HELD, officeBeside, type OfficePhrase } from './offices.ts';
import type { Span } from './spans.ts';
import { leftOf, rightOf, WHOLE } from './whole-names.ts';

/** By how much the best reading must lead the next one. */
export const LEAD = 0.6;

function linkOf(span: Span, candidate: Candidate): Link {
  return { first: span.first, last: span.last, entity: candidate.entity, by: isShort(candidate) ? 'short' : 'name', score: candidate.score };
}

/** The best reading, where it is above the threshold of silence and leads the next by enough. */
function choose(list: readonly Candidate[]): Candidate | undefined {
  const [best, second] = list;
  if (!best || best.score < 0) return undefined;
  if (second && second.entity !== best.entity && best.score - second.score < LEAD) return undefined;
  return best;
}

/**
 * Links names in full, and enters the people among them into the cast.
 * @returns the links, and the spans that may be short forms, left for `linkShortNames`
 */
export function linkFullNames(context: Context, offices: readonly OfficePhrase[], cast: Cast): { links: Link[]; rest: Span[] } {
  const links: Link[] = [];
  const rest: Span[] = [];
  for (const span of context.segments.spans) {
    const all = candidates(context, span, officeBeside(context, offices, span.first, span.last));
    // A word that is a name in full of one and a surname of another ("Paris", "Austin") is settled with the cast.
    if (all.some(isShort)) {
      rest.push(span);
      continue;
    }
    const best = choose(all);
    if (!best) continue;
    const link = linkOf(span, best);
    links.push(link);
    if (context.pack.kind(best.entity) === 'person') cast.introduce(link);
  }
  return { links, rest };
}

/** Links what the cast, a title or renown make sure among short forms. */
export function linkShortNames(context: Context, offices: readonly OfficePhrase[], cast: Cast, spans: readonly Span[]): Link[] {
  const { text, segments } = context;
  const links: Link[] = [];
  for (const span of spans) {
    const office = officeBeside(context, offices, span.first, span.last);
    const whole = leftOf(text, segments, span.first) === WHOLE && rightOf(text, segments, span.last) === WHOLE;
    const best = choose(candidates(context, span, office, cast).filter((candidate) => whole || !isShort(candidate)));
    if (!best) continue;
    const link = linkOf(span, best);
    links.push(link);
    // "President Bush" introduces him as well as his full name does.
    if (office && isShort(best) && agreement(context, best.entity, office) >= HELD) cast.introduce(link);
  }
  return links;
}
