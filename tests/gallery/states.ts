/** The cards of the gallery: every kind in every state that a reader may meet. */
import { bigConvention, nuclearDeal } from '../../src/card/views/agreement.fixture.ts';
import { iran } from '../../src/card/views/country.fixture.ts';
import { tigrayWar } from '../../src/card/views/event.fixture.ts';
import { irna, league } from '../../src/card/views/organisation.fixture.ts';
import { minister, mokhber, nobleman, raisi, truss } from '../../src/card/views/person.fixture.ts';
import { crimea } from '../../src/card/views/place.fixture.ts';
import type { Occasion } from '../../src/card/views/view-of.ts';
import type { Ways } from '../../src/card/ways.ts';
import type { EntityFacts } from '../../src/reference/facts.ts';

interface State extends Omit<Occasion, 'today' | 'mentioned'> {
  /** What it shows. */
  title: string;
  facts: EntityFacts;
  mentioned?: string[];
  /** Where it is not beside a mention. */
  form?: 'sheet' | 'aside';
  ways?: Partial<Ways>;
}

const date = '2022-04-28';
const mentioned = ['iran', 'china', 'united-states'];

const MARKED = { count: 12, index: -1, marked: true };

export const STATES: State[] = [
  { title: 'person, in office', facts: raisi, date },
  { title: 'person, linked by an office', facts: raisi, date, text: 'Iranian president', why: 'President of Iran' },
  { title: 'person, linked by an unusual spelling', facts: raisi, date, text: 'Ibrahim Raissi', why: 'Ebrahim Raisi' },
  { title: 'person, had died', facts: raisi, date: '2025-01-01' },
  { title: 'person, later in another office', facts: mokhber, date },
  { title: 'person, many offices', facts: truss, date },
  { title: 'person, last known office', facts: mokhber, date: '2026-11-01' },
  { title: 'person of whom little is known', facts: minister, date },
  { title: 'long names', facts: nobleman, date },
  { title: 'agreement, in force', facts: nuclearDeal, date, mentioned },
  { title: 'agreement, before it was made', facts: nuclearDeal, date: '2014-01-01' },
  { title: 'agreement, signed only', facts: bigConvention, date: '1993-01-01' },
  { title: 'agreement, many parties', facts: bigConvention, date: '2000-06-01', mentioned: ['state-3', 'state-5'] },
  { title: 'country', facts: iran, date, mentioned },
  { title: 'country, page without a date', facts: iran },
  { title: 'news agency', facts: irna, date },
  { title: 'organisation', facts: league, date },
  { title: 'organisation that was gone', facts: league },
  { title: 'event under way', facts: tigrayWar, date },
  { title: 'event that was over', facts: tigrayWar, date: '2024-01-01' },
  { title: 'contested place', facts: crimea, date },
  { title: 'opened from within another card, its mentions marked', facts: iran, date, ways: { cameFrom: 'Ebrahim Raisi', places: MARKED } },
  { title: 'at the side', facts: truss, date, form: 'aside' },
  { title: 'as a sheet', facts: nuclearDeal, date, form: 'sheet' },
];
