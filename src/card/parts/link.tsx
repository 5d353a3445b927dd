import type { ComponentChildren } from 'preact';
import type { T } from '../messages.ts';

/** A link to the world outside. Nothing is requested before it is clicked, and it is not told where the reader came from. */
export function Link({ url, t, children }: { url: string; t: T; children: ComponentChildren }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" title={t('opens_in_tab')}>
      {children}
    </a>
  );
}
