import { Frame } from './frame.tsx';

/** A card that has nothing to tell: it is being looked up, it is not there, or it failed. */
export function Notice({ name, text }: { name: string; text: string }) {
  return (
    <Frame>
      <h2 id="title">{name}</h2>
      <p id="headline" class="kicker" role="status">
        {text}
      </p>
    </Frame>
  );
}
