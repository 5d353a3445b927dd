import { useContext } from 'preact/hooks';
import type { Piece, Words } from '../views/words.ts';
import { WaysContext } from '../ways.ts';

/** A fact. One that names another entity opens its card, where cards can be opened. */
function Told({ fact, id }: Exclude<Piece, string>) {
  const ways = useContext(WaysContext);
  const text = <bdi lang="en">{fact}</bdi>;
  if (!ways || id === undefined || id === ways.id) return text;
  const open = () => ways.onOpen(id, fact);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  // No `button`: browsers lay that out as a box, after which a line may end before a comma.
  return (
    <span role="button" tabIndex={0} class="name" onClick={open} onKeyDown={onKeyDown}>
      {text}
    </span>
  );
}

/** A text of a card: facts are English in whatever language the card speaks, and keep to their own direction. */
export function Said({ words }: { words: Words }) {
  return words.map((piece, index) => (typeof piece === 'string' ? piece : <Told key={index} {...piece} />));
}
