import type { CardView, Item, Row } from './card-view.ts';
import { plain } from './words.ts';

function itemText(item: Item): string {
  return [plain(item.text), item.note && `(${plain(item.note)})`, item.source && `[${item.source.title}]`].filter(Boolean).join(' ');
}

/** The card as plain text, for the command line: everything that the drawn card shows, folded lists too. */
export function viewAsText(view: CardView): string {
  const title = view.native ? `${view.title} · ${view.native}` : view.title;
  const rowText = ({ label, value, note, source }: Row) =>
    `${plain(label)}: ${plain(value)}${note ? `, ${plain(note)}` : ''}${source ? ` [${source.title}]` : ''}`;
  const lines = [title, plain(view.kicker), ...(view.why ? [plain(view.why)] : []), ''];
  if (view.summary) lines.push(plain(view.summary), '');
  lines.push(view.asOf, ...[...view.headline.map(plain), ...view.onDay.map(rowText)].map((line) => `  ${line}`));
  if (view.course) lines.push('', view.course.label, ...view.course.past.map(({ when, text }) => `  ${when}: ${plain(text)}`));
  if (view.since.length > 0)
    lines.push('', view.sinceLabel, ...view.since.map(({ when, text }) => `  ${when ? `${when}: ` : ''}${plain(text)}`));
  if (view.timeline)
    lines.push('', view.timeline.label, ...view.timeline.bars.map((bar) => `  ${bar.onDay ? '*' : ' '} ${plain(bar.label)}, ${bar.years}`));
  lines.push('', ...view.rows.map(rowText));
  for (const list of view.lists) lines.push('', list.label, ...list.items.map((item) => `  ${itemText(item)}`));
  lines.push('', ...view.footnotes.map(plain));
  lines.push(`${view.checked}: ${view.sources.map(({ title: name, url }) => (url ? `${name} <${url}>` : name)).join('; ')}`);
  if (view.wikipedia) lines.push(view.wikipedia);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replaceAll('\u00a0', ' ');
}
