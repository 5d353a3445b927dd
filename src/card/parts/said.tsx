import { useContext } from 'preact/hooks';
import type { Piece, Words } from '../views/words.ts';
import { WaysContext } from '../ways.ts';

/** A fact. One that names another entity opens its card, where cards can be opened. */
function Told({ fact, id }: Exclude<Piece, string>) {
  const ways = useContext(WaysContext);
  const text = <bdi lang="en">{fact}</bdi>;
  if (!ways || id === undefined || id === ways.id) return text;
  return (
    <button type="button" class="name" onClick={() => ways.onOpen(id, fact)}>
      {text}
    </button>
  );
}

/** A text of a card: facts are English in whatever language the card speaks, and keep to their own direction. */
export function Said({ words }: { words: Words }) {
  return words.map((piece, index) => (typeof piece === 'string' ? piece : <Told key={index} {...piece} />));
}
