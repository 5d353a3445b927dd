import type { ComponentChildren } from 'preact';
import type { T } from '../messages.ts';
import type { Ways } from '../ways.ts';
import { Bar } from './bar.tsx';

/**
 * The box of a card: named by the element with the id `title` in it, described by the one with `headline`. The keyboard's focus
 * goes to what scrolls, so that the arrow keys read on; that is an article, so that its header and footer are not the page's.
 */
export function Frame({ ways, t, children }: { ways?: Ways | undefined; t: T; children: ComponentChildren }) {
  return (
    <div class="card" role="dialog" aria-labelledby="title" aria-describedby="headline">
      <article class="scroll" tabIndex={-1}>
        {ways?.cameFrom && (
          <button type="button" class="back" onClick={ways.onBack}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M9.5 3.5 5 8l4.5 4.5" />
            </svg>
            {t('back_to', ways.cameFrom)}
          </button>
        )}
        {children}
      </article>
      {ways && <Bar ways={ways} t={t} />}
    </div>
  );
}
