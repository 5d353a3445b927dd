import type { Mark } from '../views/card-view.ts';

/** Strokes on a grid of 16, round ends. */
const PATHS: Record<Mark, string> = {
  person: 'M8 8.25a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.75 13.5c.6-2.3 2.7-3.5 5.25-3.5s4.65 1.2 5.25 3.5',
  country: 'M3.5 14V2.5M3.5 3c3-1.4 5.5 1.4 9 0v6.5c-3.5 1.4-6-1.4-9 0',
  place: 'M8 14c2.8-3.2 4.25-5.6 4.25-7.5a4.25 4.25 0 1 0-8.5 0C3.75 8.4 5.2 10.8 8 14ZM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  organisation: 'M2.5 6 8 2.75 13.5 6ZM2.5 13.25h11M4.25 6v7.25M8 6v7.25M11.75 6v7.25',
  media:
    'M8 9.25a1.25 1.25 0 1 0 0-2.5 1.25 1.25 0 0 0 0 2.5ZM5.2 10.8a4 4 0 0 1 0-5.6M10.8 5.2a4 4 0 0 1 0 5.6M3.2 12.8a6.8 6.8 0 0 1 0-9.6M12.8 3.2a6.8 6.8 0 0 1 0 9.6',
  agreement: 'M9.5 2.5h-6v11h9v-8ZM9.5 2.5v3h3M5.5 7h3M5.5 11c1-1.8 1.8-1.8 1.8-.6s1 .7 1.5-.2.9.8 1.7.6',
  event: 'M3 4h10v9.5H3ZM3 7h10M5.75 2.5v3M10.25 2.5v3M8 9v2.5M6.75 10.25h2.5',
};

/** The sign of a kind of thing. It says nothing that the words beside it do not say. */
export function KindMark({ mark }: { mark: Mark }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[mark]} />
    </svg>
  );
}
