import type { CardView, Item, Row } from './card-view.ts';

function itemText(item: Item): string {
  return [item.text, item.note && `(${item.note})`, item.source && `[${item.source.title}]`].filter(Boolean).join(' ');
}

/** The card as plain text, for the command line: everything that the drawn card shows, folded lists too. */
export function viewAsText(view: CardView): string {
  const title = view.native ? `${view.title} · ${view.native}` : view.title;
  const rowText = ({ label, value, note, source }: Row) =>
    `${label}: ${value}${note ? `, ${note}` : ''}${source ? ` [${source.title}]` : ''}`;
  const lines = [title, view.kicker, ...(view.why ? [view.why] : []), '', ...(view.summary ? [view.summary, ''] : []), view.asOf];
  lines.push(...[...view.headline, ...view.onDay.map(rowText)].map((line) => `  ${line}`));
  if (view.since.length > 0) lines.push('', view.sinceLabel, ...view.since.map(({ when, text }) => `  ${when ? `${when}: ` : ''}${text}`));
  if (view.timeline)
    lines.push('', view.timeline.label, ...view.timeline.bars.map((bar) => `  ${bar.onDay ? '*' : ' '} ${bar.label}, ${bar.years}`));
  lines.push('', ...view.rows.map(rowText));
  for (const list of view.lists) lines.push('', list.label, ...list.items.map((item) => `  ${itemText(item)}`));
  lines.push('', ...view.footnotes);
  lines.push(`${view.checked}: ${view.sources.map(({ title: name, url }) => (url ? `${name} <${url}>` : name)).join('; ')}`);
  if (view.wikipedia) lines.push(view.wikipedia);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replaceAll('\u00a0', ' ');
}
