import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Tokens, words } from '../tokens.ts';
import { PhraseBuilder } from './phrase-builder.ts';
import { ALIAS_NAME, ALIAS_OWN, ALIAS_SHORT, ALIAS_WEAK, Phrases, REF_ENTITY, REF_OFFICE, REF_ROLE } from './phrases.ts';
import { Sections, writeSections } from './sections.ts';
import { Skeletons, skeletonSections } from './skeletons.ts';
import { UNKNOWN, Vocabulary, VocabularyBuilder } from './vocabulary.ts';

/** A vocabulary of these words, read from its bytes. */
function read(all: readonly string[]): Vocabulary {
  const builder = new VocabularyBuilder();
  for (const word of all) builder.add(word);
  builder.sort();
  return new Vocabulary(new Sections(writeSections(builder.sections()).buffer));
}

function find(vocabulary: Vocabulary, word: string): number {
  const tokens = new Tokens();
  tokens.addBlock(word);
  return vocabulary.find(tokens, 0);
}

// Also words that folding leaves outside ASCII, and beginnings of one another.
const word = fc
  .oneof(fc.stringMatching(/^[a-c]{1,4}$/), fc.constantFrom('київ', '東京', '東', 'a'.repeat(80), 'ж'))
  .filter((text) => words(text)[0] === text);

test('each word of a vocabulary is found, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (all, other) => {
      const vocabulary = read(all);
      expect(all.map((text) => vocabulary.word(find(vocabulary, text)))).toEqual(all);
      expect(find(vocabulary, other) === UNKNOWN).toBe(!all.includes(other));
    }),
  );
});

test('a token that is longer than any word is unknown', () => {
  expect(find(read(['abc']), 'a'.repeat(5000))).toBe(UNKNOWN);
});

type Meaning = [phrase: string[], type: 0 | 1 | 2, ref: number];
const meaning: fc.Arbitrary<Meaning> = fc.tuple(
  fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 }),
  fc.constantFrom(0, 1, 2),
  fc.nat(4),
);

function build(meanings: readonly (readonly [...Meaning, alias?: number, capitals?: number])[]) {
  const vocabulary = new VocabularyBuilder();
  const builder = new PhraseBuilder(vocabulary);
  for (const [phrase, type, ref, alias = ALIAS_NAME, capitals = 1] of meanings) builder.add(phrase, { type, ref, alias, capitals });
  const phrases = new Phrases(new Sections(writeSections(builder.sections()).buffer));
  const node = (phrase: readonly string[]) => {
    let at = 0;
    for (const text of phrase) at = vocabulary.find(text) === undefined ? 0 : phrases.child(at, vocabulary.find(text) as number);
    return at;
  };
  const postings = (phrase: readonly string[]) => {
    const at = node(phrase);
    return Array.from({ length: phrases.end(at) - phrases.first(at) }, (_, i) => phrases.first(at) + i);
  };
  return { phrases, postings, node };
}

test('a phrase leads to its meanings, in order, each once', () => {
  fc.assert(
    fc.property(fc.array(meaning, { minLength: 1, maxLength: 60 }), (meanings) => {
      const { phrases, postings } = build(meanings);
      for (const [phrase] of meanings) {
        const own = meanings.filter(([other]) => other.join() === phrase.join()).map(([, type, ref]) => type * 10 + ref);
        expect(postings(phrase).map((posting) => phrases.type(posting) * 10 + phrases.ref(posting))).toEqual(
          [...new Set(own)].sort((a, b) => a - b),
        );
      }
    }),
  );
});

test('only phrases and their beginnings have nodes', () => {
  const { node } = build([
    [['tor', 'accord'], REF_ENTITY, 0],
    [['accord', 'of', 'tor'], REF_ENTITY, 1],
    [['president'], REF_ROLE, 0],
    [['first', 'citizen'], REF_OFFICE, 0],
  ]);
  expect([['tor'], ['tor', 'accord'], ['accord', 'of']].every((phrase) => node(phrase) > 0)).toBe(true);
  expect([['of'], ['tor', 'of'], ['citizen'], ['tor', 'accord', 'tor']].map(node)).toEqual([0, 0, 0, 0]);
});

test('what one of two ways to a meaning does not demand, the meaning does not demand', () => {
  const { phrases, postings } = build([
    [['tor'], REF_ENTITY, 0, ALIAS_NAME | ALIAS_OWN, 1],
    [['tor'], REF_ENTITY, 0, ALIAS_SHORT | ALIAS_WEAK, 0],
  ]);
  const [posting = -1] = postings(['tor']);
  expect([phrases.alias(posting), phrases.capitals(posting)]).toEqual([ALIAS_NAME | ALIAS_OWN | ALIAS_SHORT, 0]);
});

test('words that sound alike are found by either', () => {
  const all = ['ashtiani', 'ashtinai', 'muhammad', 'gaza', 'olsen'];
  const builder = new VocabularyBuilder();
  for (const text of all) builder.add(text);
  builder.sort();
  const rows = all.map((text): [string, number] => [text, builder.find(text) as number]);
  const sections = new Sections(writeSections([...builder.sections(), ...skeletonSections(rows)]).buffer);
  const vocabulary = new Vocabulary(sections);
  const like = (text: string) => new Skeletons(sections, vocabulary).like(text).map((number) => vocabulary.word(number));
  expect(like('ashtyani')).toEqual(['ashtiani', 'ashtinai']);
  expect(like('mohamed')).toEqual(['muhammad']);
  expect([like('gaza'), like('gazza'), like('baker')]).toEqual([[], [], []]);
});
