import type { ComponentChildren } from 'preact';

/** The box of a card: named by the element with the id `title` in it, described by the one with `headline`. */
export function Frame({ children }: { children: ComponentChildren }) {
  return (
    <div class="card" role="dialog" aria-labelledby="title" aria-describedby="headline" tabIndex={-1}>
      <div class="scroll">{children}</div>
    </div>
  );
}
