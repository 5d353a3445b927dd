import { type T, direction } from '../messages.ts';
import type { CardView, Item, Row } from './card-view.ts';
import type { Words } from './words.ts';

/** Around a text with a direction of its own (Unicode's first strong isolate). */
const [ISOLATE, END] = ['\u2068', '\u2069'];

/**
 * The card as plain text, to copy or for the command line: everything that the drawn card shows, folded lists too. In a language that
 * runs from right to left, facts are set off with invisible characters, so that they do not upset its order.
 * @param t the texts that the card was made with.
 */
export function viewAsText(view: CardView, t: T): string {
  const alone = direction(t) === 'rtl' ? (text: string) => `${ISOLATE}${text}${END}` : (text: string) => text;
  const plain = (words: Words) => words.map((piece) => (typeof piece === 'string' ? piece : alone(piece.fact))).join('');
  const itemText = ({ text, note, source }: Item) =>
    [plain(text), note && `(${plain(note)})`, source && `[${alone(source.title)}]`].filter(Boolean).join(' ');
  const rowText = ({ label, value, note, source }: Row) =>
    `${plain(label)}: ${plain(value)}${note ? `, ${plain(note)}` : ''}${source ? ` [${alone(source.title)}]` : ''}`;
  const title = view.native ? `${alone(view.title)} · ${alone(view.native)}` : alone(view.title);
  const lines = [title, plain(view.kicker), ...(view.why ? [plain(view.why)] : []), ''];
  if (view.summary) lines.push(plain(view.summary), '');
  const onDay = [...view.headline.map(plain), ...view.onDay.map(rowText)];
  if (onDay.length > 0) lines.push(view.asOf, ...onDay.map((line) => `  ${line}`));
  if (view.course) lines.push('', view.course.label, ...view.course.past.map(({ when, text }) => `  ${when}: ${plain(text)}`));
  if (view.since.length > 0)
    lines.push('', view.sinceLabel, ...view.since.map(({ when, text }) => `  ${when ? `${when}: ` : ''}${plain(text)}`));
  if (view.timeline)
    lines.push('', view.timeline.label, ...view.timeline.bars.map((bar) => `  ${bar.onDay ? '*' : ' '} ${plain(bar.label)}, ${bar.years}`));
  lines.push('', ...view.rows.map(rowText));
  for (const list of view.lists) lines.push('', list.label, ...list.items.map((item) => `  ${itemText(item)}`));
  lines.push('', ...view.footnotes.map(plain));
  const sources = view.sources.map(({ title: name, url }) => (url ? `${alone(name)} <${alone(url)}>` : alone(name)));
  lines.push(`${view.checked}: ${sources.join('; ')}`);
  if (view.wikipedia) lines.push(view.wikipedia);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replaceAll('\u00a0', ' ');
}
