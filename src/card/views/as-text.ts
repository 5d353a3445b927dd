import type { CardView, Item } from './card-view.ts';

function itemText(item: Item): string {
  return [item.text, item.note && `(${item.note})`, item.source && `[${item.source.title}]`].filter(Boolean).join(' ');
}

/** The card as plain text, for the command line: everything that the drawn card shows, folded lists too. */
export function viewAsText(view: CardView): string {
  const title = view.native ? `${view.title} · ${view.native}` : view.title;
  const lines = [title, `${view.kicker} · ${view.asOf}`, '', ...view.headline];
  if (view.summary) lines.push('', view.summary);
  if (view.since.length > 0) lines.push('', view.sinceLabel, ...view.since.map(({ when, text }) => `  ${when ? `${when}: ` : ''}${text}`));
  if (view.timeline)
    lines.push('', view.timeline.label, ...view.timeline.bars.map((bar) => `  ${bar.then ? '*' : ' '} ${bar.label}, ${bar.years}`));
  if (view.rows.length > 0) lines.push('');
  for (const { label, value, source } of view.rows) lines.push(`${label}: ${value}${source ? ` [${source.title}]` : ''}`);
  for (const list of view.lists) lines.push('', list.label, ...list.items.map((item) => `  ${itemText(item)}`));
  lines.push('', ...[view.why, ...view.footnotes].filter((line) => line !== undefined));
  lines.push(`${view.checked}: ${view.sources.map(({ title: name, url }) => (url ? `${name} <${url}>` : name)).join('; ')}`);
  if (view.wikipedia) lines.push(view.wikipedia);
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}
