import { expect, it } from 'vitest';
import { t } from './test-card.ts';
import { capitalised, fact, listed, nameOf, plain, say } from './words.ts';

const iran = { id: 'iran', name: 'Iran' };

it('keeps names with their ids, and facts apart from the words of the interface', () => {
  expect(say(t, 'since_holder', nameOf({ id: 'raisi', name: 'Ebrahim Raisi' }), fact('President'))).toEqual([
    { fact: 'Ebrahim Raisi', id: 'raisi' },
    ' became ',
    { fact: 'President' },
  ]);
});

it('takes no part of what is put in for a placeholder', () => {
  expect(plain(say(t, 'since_became', fact('$1 ($2)')))).toBe('Became $1 ($2)');
});

it('follows the order of the message', () => {
  const reversed = (_: string, ...parts: string[]) => `${parts[1]}: ${parts[0]}`;
  expect(plain(say(reversed, 'any', 'a', nameOf(iran)))).toBe('Iran: a');
});

it('lists names and raises the first letter', () => {
  expect(listed([nameOf(iran), fact('Oman')], t)).toEqual([{ fact: 'Iran', id: 'iran' }, ', ', { fact: 'Oman' }]);
  expect(capitalised(fact('city in Iran'))).toEqual([{ fact: 'City in Iran' }]);
  expect(capitalised([])).toEqual([]);
});
