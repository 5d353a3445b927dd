import type { Pack } from '../reference/pack.ts';
import type { Context } from './context.ts';
import { covers } from './dates.ts';
import { lexeme } from './lexicon.ts';
import { tenuresOf } from './office-agreement.ts';
import type { OfficePhrase } from './office-phrase.ts';

const QUEEN = lexeme('queen');
const KING = lexeme('king');

/** True when a person holds the office for the time being. */
function isActing({ pack, day }: Context, phrase: OfficePhrase, person: number): boolean {
  return tenuresOf(pack, phrase, person).some((row) => pack.tenure.acting.get(row) !== 0 && covers(pack, row, day));
}

/** True when the reference has a person by the title and the given name: "Queen Elizabeth". */
function isQueen(pack: Pack, person: number): boolean {
  const { phrases, vocabulary } = pack;
  const id = pack.id(person);
  const title = phrases.child(0, vocabulary.findAscii('queen', 0, 'queen'.length));
  const node = title === 0 ? 0 : phrases.child(title, vocabulary.findAscii(id, 0, id.indexOf('-')));
  for (let posting = phrases.first(node); posting < phrases.end(node); posting++) if (phrases.ref(posting) === person) return true;
  return false;
}

/** "The queen" is only who is called so: a monarch's wife is one too, and no monarch. And no queen is "the king". */
function isCalledSo({ text, pack }: Context, phrase: OfficePhrase, person: number): boolean {
  const word = text.lexemeAt(phrase.last);
  return (word !== QUEEN && word !== KING) || isQueen(pack, person) === (word === QUEEN);
}

/** True when a person holds an office in the manner that its words tell: "the Acting Prime Minister" is not the one for whom he acts. */
export function isHeldSo(context: Context, phrase: OfficePhrase, person: number): boolean {
  return isCalledSo(context, phrase, person) && (!phrase.acting || isActing(context, phrase, person));
}
