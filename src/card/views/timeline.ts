/** Offices as bars on a common axis of time, with the day of the article. */
import type { TenureFacts } from '../../reference/facts.ts';
import type { Context, Timeline } from './card-view.ts';
import { compare, formatDate, phase, toYears, yearsOf } from './dates.ts';
import { officeName } from './offices.ts';

const MAX_BARS = 5;

/** The first offices of `tenures` (the most important first) as a timeline; nothing where there is but one to show. `country` goes without saying. */
export function officeTimeline(tenures: TenureFacts[], country: string, c: Context): Timeline | undefined {
  const shown = tenures
    .filter((tenure) => tenure.from)
    .slice(0, MAX_BARS)
    .toSorted((a, b) => compare(b.from ?? '', a.from ?? ''));
  if (shown.length < 2) return undefined;
  const at = toYears(c.day, 'start');
  const spans = shown.map((tenure) => {
    const start = toYears(tenure.from ?? '', 'start');
    const last = tenure.to ?? tenure.confirmed;
    return { start, end: Math.max(start, last ? toYears(last, 'end') : start) };
  });
  const from = Math.floor(Math.min(...spans.map((span) => span.start), at));
  const to = Math.max(from + 1, Math.ceil(Math.max(...spans.map((span) => span.end), at)));
  const place = (years: number) => Math.round(((years - from) / (to - from)) * 1000) / 1000;
  return {
    label: c.t('list_offices'),
    bars: shown.map((tenure, index) => ({
      label: officeName(tenure, c.t, country),
      years: yearsOf(tenure, c.t),
      start: place(spans[index]?.start ?? from),
      end: place(spans[index]?.end ?? to),
      open: !tenure.to,
      onDay: phase(tenure, c.day) === 'during',
    })),
    day: place(at),
    dayLabel: formatDate(c.day, c.t, 'short'),
    from: formatDate(String(from), c.t),
    to: formatDate(String(to), c.t),
  };
}
