/** What something is, whatever the day. */
import type { Ref } from '../../reference/facts.ts';
import type { Context, Row } from './card-view.ts';
import { rowOf } from './card-view.ts';
import { type Words, capitalised, nameOf, naming } from './words.ts';

/** What is known of every kind of thing. */
interface Thing {
  what?: string;
  country?: Ref;
}

/** "Capital of Iran", the country's name leading to its card; where nothing is told, the `type` in words. */
export function kickerOf({ what, country }: Thing, type: string): Words {
  return what ? capitalised(naming(what, country)) : [type];
}

/** The country, unless the kicker names it. */
export function countryRow({ what = '', country }: Thing, { t }: Context): Row[] {
  const isTold = naming(what, country).some((piece) => typeof piece !== 'string' && piece.fact === country?.name);
  return isTold ? [] : rowOf(t('row_country'), nameOf(country));
}
