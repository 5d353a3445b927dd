import { decodeDate } from '../reference/dates.ts';
import type { Context } from './context.ts';
import type { Link } from './link-types.ts';
import type { Reading } from './link.ts';
import { tenuresOf } from './office-agreement.ts';

/** A tenure as "President of Iran, 2021-08-03 to 2024-05-19". */
function tenure({ pack }: Context, row: number): string {
  const { office, from, to, confirmed } = pack.tenure;
  const end = decodeDate(to[row] as number);
  const until = end ? `to ${end}` : `confirmed until ${decodeDate(confirmed[row] as number) ?? 'no day'}`;
  return `${pack.officeName(office[row] as number)}, ${decodeDate(from[row] as number) ?? 'from an unknown day'} ${until}`;
}

/** Why an office means somebody: what the text names, of which body, and when the person held it. */
export function explainRole({ context, offices }: Reading, { first, last, entity }: Link): string[] {
  const { pack, day } = context;
  const phrase = offices.find((one) => Math.max(one.last, one.to) === last && (one.from === first || one.from === first - 1));
  const held = `the article is of ${decodeDate(day) ?? 'an unknown day'}`;
  if (!phrase) return ['the office of the person taken up, in the country named', held];
  const body =
    phrase.body === undefined ? 'its country is taken from the text around' : `of ${pack.name(phrase.body)}, which the text names`;
  const traits = (['past', 'definite', 'pronoun', 'anaphor'] as const).filter((trait) => phrase[trait]);
  const lines = tenuresOf(pack, phrase, entity).map((row) => `held: ${tenure(context, row)}`);
  return [`an office ${body}${traits.length > 0 ? ` (${traits.join(', ')})` : ''}`, held, ...lines];
}
