import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Description } from './description.ts';
import { findDescriptions } from './descriptions.ts';
import { day, newsText } from './news-text.fixture.ts';
import { possibleAgreements } from './possible-agreements.ts';
import { match } from './unify.ts';
import { pack, readLinked } from './world.fixture.ts';

test('rules agreements out by actors and topics', () => {
  const { context, names } = readLinked('the nuclear treaty of Arland');
  const [description] = findDescriptions(context, names);
  const possible = possibleAgreements(context, description as Description);
  expect(possible.map((agreement) => pack.id(pack.agreement.entity[agreement] as number))).toEqual(['arms-treaty']);
});

test('rules out none that answers the description', () => {
  fc.assert(
    fc.property(newsText, day, (text, date) => {
      const { context, names } = readLinked(text, date);
      for (const description of findDescriptions(context, names)) {
        const all = Array.from(pack.agreement.entity.keys());
        const answering = all.filter((agreement) => match(context, description, agreement));
        expect(possibleAgreements(context, description)).toEqual(expect.arrayContaining(answering));
      }
    }),
  );
});
