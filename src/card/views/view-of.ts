/** The card of an entity as of a day. */
import type { EntityFacts } from '../../reference/facts.ts';
import type { T } from '../messages.ts';
import { agreementView } from './agreement.ts';
import type { Body, CardView, Context } from './card-view.ts';
import { countryView } from './country.ts';
import { dated, formatDate, phase } from './dates.ts';
import { disputeNotes } from './disputes.ts';
import { eventView } from './event.ts';
import { organisationView } from './organisation.ts';
import { formerly } from './person-headline.ts';
import { personView } from './person.ts';
import { placeView } from './place.ts';
import { type Words, fact, say } from './words.ts';

export interface Occasion {
  /** The day the article was written, `YYYY-MM-DD`; where unknown, the card speaks of today. */
  date?: string;
  /** `YYYY-MM-DD`, in the reader's time zone. */
  today: string;
  /** Why the text was taken to mean this entity, where that is not plain. */
  why?: string;
  /** How the article writes it. */
  text?: string;
  /** Ids of the entities that the article names. */
  mentioned?: ReadonlySet<string>;
}

function bodyOf(facts: EntityFacts, c: Context): Body {
  switch (facts.kind) {
    case 'person':
      return personView(facts, c);
    case 'agreement':
      return agreementView(facts, c);
    case 'place':
      return facts.type === 'country' || facts.type === 'territory' ? countryView(facts, c) : placeView(facts, c);
    case 'organisation':
      return organisationView(facts, c);
    case 'event':
      return eventView(facts, c);
  }
}

/**
 * "“Iranian president”, on 28 April 2022" where the headline tells the office; else "“the former president” here means: President of Iran
 * from …"; "“Ashtinai”, read as Mohammad-Reza Ashtiani".
 */
function whyOf({ why, text }: Occasion, facts: EntityFacts, headline: Words[], c: Context): Words {
  if (!why || !text) return [];
  const { t, day } = c;
  const written = fact(text);
  if (why === facts.name) return say(t, 'why_name', written, fact(why));
  const tenures = facts.kind === 'person' ? facts.tenures.filter(({ office }) => office === why) : [];
  const held = tenures.some((tenure) => phase(tenure, day) === 'during');
  const isTold = headline.flat().some((piece) => typeof piece !== 'string' && why.startsWith(piece.fact));
  if (held && isTold) return say(t, 'why_held', written, dated('on', day, t));
  const former = held ? undefined : tenures.findLast((tenure) => phase(tenure, day) === 'after');
  return say(t, 'why_office', written, former ? formerly(former, c) : fact(why));
}

/** The card of `facts` on the day of `occasion`, in the words of `t`. */
export function viewOf(facts: EntityFacts, occasion: Occasion, t: T): CardView {
  const day = occasion.date ?? occasion.today;
  const isToday = day >= occasion.today;
  const c: Context = { t, day, isToday, mentioned: occasion.mentioned ?? new Set() };
  const body = bodyOf(facts, c);
  const why = whyOf(occasion, facts, body.headline, c);
  const native = facts.native !== facts.name ? facts.native : undefined;
  return {
    id: facts.id,
    title: facts.name,
    ...(native && { native }),
    asOf: t(isToday ? 'as_of_today' : 'as_of', formatDate(day, t)),
    sinceLabel: t('heading_since'),
    ...body,
    footnotes: [...disputeNotes(facts, t), ...(occasion.date ? [] : [[t('undated')]])],
    sources: facts.sources,
    checked: t('checked', formatDate(facts.checked, t)),
    ...(why.length > 0 && { why }),
    ...(facts.wikipedia && { wikipedia: `https://en.wikipedia.org/wiki/${encodeURIComponent(facts.wikipedia.replaceAll(' ', '_'))}` }),
  };
}
