/** The course of something over time: what had happened by the day of the article, to be drawn on a line with what came since. */
import type { Course, Moment } from './card-view.ts';
import type { Context } from './card-view.ts';
import { compare, formatDate } from './dates.ts';

/** More than this before the day is history, not what the day needs: the last ones are shown. */
const MAX_PAST = 6;

/** The course up to the day of `moments`, of any days. One moment makes no line: nothing then, unless something came since. */
export function courseOf(moments: Moment[], since: Moment[], c: Context): Course | undefined {
  const past = moments.filter(({ date }) => compare(date, c.day) <= 0).toSorted((a, b) => a.date.localeCompare(b.date));
  if (past.length + since.length < 2) return undefined;
  return {
    label: c.t('heading_course'),
    past: past.slice(-MAX_PAST),
    day: c.t(c.isToday ? 'course_today' : 'course_day'),
    when: formatDate(c.day, c.t, 'short'),
  };
}
