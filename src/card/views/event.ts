/** A war, summit, election or other event: whether it was under way on the day, who took part, how it ended. */
import type { EventFacts } from '../../reference/facts.ts';
import { keyOf } from '../messages.ts';
import type { Body, Context, List, Moment } from './card-view.ts';
import { rowOf } from './card-view.ts';
import { courseOf } from './course.ts';
import { compare, dated, formatDate } from './dates.ts';
import { type Words, capitalised, fact, listed, nameOf, say } from './words.ts';
import { kickerOf } from './identity.ts';

function timeSentence(facts: EventFacts, c: Context): Words[] {
  const { t } = c;
  const { from, to } = facts;
  if (from && compare(from, c.day) > 0) return [say(t, 'event_not_yet', dated('on', from, t))];
  if (from && to && from === to) return [say(t, 'event_on_day', dated('on', from, t))];
  if (to && compare(to, c.day) < 0)
    return [
      from ? capitalised(say(t, 'event_from_to', dated('from', from, t), dated('to', to, t))) : say(t, 'event_ended', dated('on', to, t)),
    ];
  if (!from) return [];
  if (!to && c.isToday) return [say(t, 'event_began', dated('on', from, t))];
  return [say(t, 'event_under_way', dated('since', from, t))];
}

function past(facts: EventFacts, c: Context): Moment[] {
  const { t } = c;
  const { from, to } = facts;
  const moment = (date: string, key: string): Moment => ({ date, when: formatDate(date, t, 'short'), text: [t(key)] });
  if (from && from === to) return [];
  return [...(from ? [moment(from, 'course_began')] : []), ...(to ? [moment(to, 'since_ended')] : [])];
}

function sideList(facts: EventFacts, c: Context): List[] {
  if (facts.sides.length === 0) return [];
  const items = facts.sides.map(({ name, members }) => {
    const note = listed(members.map(nameOf), c.t);
    return { text: fact(name), ...(note.length > 0 && { note }) };
  });
  return [{ label: c.t('list_sides'), items, folded: false, lines: true }];
}

/** A card's body for an event. */
export function eventView(facts: EventFacts, c: Context): Body {
  const { t } = c;
  const endsLater = facts.to !== undefined && compare(facts.to, c.day) > 0;
  const since: Moment[] = [];
  if (facts.to && endsLater) {
    const text = facts.outcome ? say(t, 'since_ended_with', fact(facts.outcome)) : [t('since_ended')];
    since.push({ date: facts.to, when: formatDate(facts.to, t, 'short'), text });
    if (facts.endedBy) since.push({ date: facts.to, when: '', text: say(t, 'since_ended_by', nameOf(facts.endedBy)) });
  }
  const course = courseOf(past(facts, c), since, c);
  return {
    mark: 'event',
    kicker: kickerOf(facts, t(keyOf('event_type', facts.type))),
    headline: timeSentence(facts, c),
    onDay: [],
    since,
    ...(course && { course }),
    rows: [
      ...(endsLater ? [] : [...rowOf(t('row_outcome'), fact(facts.outcome)), ...rowOf(t('row_ended_by'), nameOf(facts.endedBy))]),
      ...rowOf(t('row_where'), listed(facts.places.map(nameOf), t)),
      ...rowOf(t('row_part_of'), nameOf(facts.partOf)),
    ],
    lists: sideList(facts, c),
  };
}
