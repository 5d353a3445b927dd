import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidates, choose, score } from './candidates.ts';
import { day, newsText } from './news-text.fixture.ts';
import { officeBeside } from './office-beside.ts';
import type { Name } from './segments.ts';
import { pack, read } from './world.fixture.ts';

function first(text: string, date?: string) {
  const { context, offices, cast } = read(text, date);
  const name = context.segments.spans.find(({ postings }) =>
    postings.some((posting) => pack.kind(pack.phrases.ref(posting)) === 'person'),
  ) as Name;
  return candidates(context, name, officeBeside(context.text, offices, name.first, name.last), cast);
}

test('features say what speaks for a reading', () => {
  const [best] = first('The Arlandic president, Bo Lund, spoke.');
  expect(best?.features).toMatchObject({
    full: 1,
    own: 1,
    person: 1,
    length: 1,
    inOffice: 1,
    near: 1,
    home: Math.log2(3),
    tooEarly: 0,
    short: 0,
  });
  expect(first('President Bo Lund spoke.')[0]?.features.officeAgrees).toBe(1);
  expect(first('Arlandic President Ana Marit Olsen spoke.')[0]?.features.officeHeld).toBe(1);
  expect(first('Bellish President Bo Lund spoke.')[0]?.features.officeContradicts).toBe(1);
  expect(first('Bo Lund spoke.', '2001-01-01')[0]?.features.tooEarly).toBe(1);
  expect(first('Odd Vinje spoke.', '2001-01-01')[0]?.features.gone).toBe(1);
  expect(first('Mr. Lund spoke.')[0]?.features).toMatchObject({ honorific: 1, short: 1 });
});

test('a hyphen after a name makes it another person’s', () => {
  expect(first('It was Bo Lund-Gunnarsson.')).toEqual([]);
});

test('the best reading must lead the next', () => {
  const { context } = read('Holm spoke.');
  expect(choose(context, context.segments.spans[0] as Name)).toBeUndefined();
});

test('what is chosen is the best of the candidates, weighed alike', () => {
  fc.assert(
    fc.property(newsText, day, (text, date) => {
      const { context, offices, cast } = read(text, date);
      for (const name of context.segments.spans) {
        const office = officeBeside(context.text, offices, name.first, name.last);
        const all = candidates(context, name, office, cast);
        for (const one of all) expect(score(one.features)).toBeCloseTo(one.score, 9);
        const chosen = choose(context, name, office, cast);
        expect(all[0] ?? {}).toMatchObject(chosen ?? {});
      }
    }),
  );
});
