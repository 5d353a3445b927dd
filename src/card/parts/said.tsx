import type { Words } from '../views/words.ts';

/** A text of a card: facts are English in whatever language the card speaks, and keep to their own direction. */
export function Said({ words }: { words: Words }) {
  return words.map((piece, index) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <bdi key={index} lang="en">
        {piece.fact}
      </bdi>
    ),
  );
}
