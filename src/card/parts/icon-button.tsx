/** Strokes on a grid of 16, round ends. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M3.5 10 8 5.5l4.5 4.5',
  next: 'M3.5 6 8 10.5 12.5 6',
  mark: 'M3 13.5h10M5 10.5V8.25L10.5 2.75l2.25 2.25L7.25 10.5Z',
  copy: 'M6 5.5h7v8H6ZM10 5.5v-3H3v8h3',
  pin: 'M6 2.5h4l.5 5 2 2.25h-9L5.5 7.5ZM8 9.75V14',
};

export type Icon = keyof typeof PATHS;

interface Props {
  icon: Icon;
  /** What it does, in words. */
  label: string;
  onClick: () => void;
  /** For a button that is on or off. */
  pressed?: boolean;
  class?: string;
}

/** A button without words, which are told to who does not see it and shown to who rests on it. */
export function IconButton({ icon, label, onClick, pressed, class: name }: Props) {
  return (
    <button type="button" class={`icon ${name ?? ''}`} aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={PATHS[icon]} />
      </svg>
    </button>
  );
}
