import type { ComponentChildren } from 'preact';
import type { Ground } from '../ground.ts';
import { type T, direction } from '../messages.ts';
import { type Ways, WaysContext } from '../ways.ts';

interface Props {
  ground: Ground;
  form: 'beside' | 'sheet' | 'aside';
  t: T;
  ways: Ways;
  children: ComponentChildren;
}

/** What a card stands on: its colours, form, language and direction, and the ways that lead on from it. */
export function Grounded({ ground, form, t, ways, children }: Props) {
  return (
    <div class="ground" data-ground={ground} data-form={form} dir={direction(t)} lang={t('language')}>
      <WaysContext.Provider value={ways}>{children}</WaysContext.Provider>
    </div>
  );
}
