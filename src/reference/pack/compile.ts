import type { ReferenceRecord } from '../schema.ts';
import { entitySections } from './entities.ts';
import { modelOf } from './model.ts';
import { addPhrases, agreementWordSections, wordsOfPeople } from './add-phrases.ts';
import { PhraseBuilder } from './phrase-builder.ts';
import { writeSections } from './sections.ts';
import { skeletonSections } from './skeletons.ts';
import { StringPool } from './strings.ts';
import { agreementSections, membershipSections, officeSections } from './tables.ts';
import { VocabularyBuilder } from './vocabulary.ts';

/**
 * Compiles checked records into the binary pack that ships. The same records give the same bytes, in whatever order they come.
 */
export function compile(records: ReferenceRecord[]): Uint8Array<ArrayBuffer> {
  const all = modelOf(records);
  const strings = new StringPool();
  // The names come first: they are read by the numbers of their entities and offices.
  strings.addAll(all.entities.map(({ name }) => name));
  strings.addAll(all.offices.map(({ name }) => name));
  const vocabulary = new VocabularyBuilder();
  const phrases = new PhraseBuilder(vocabulary);
  const byName = addPhrases(all, phrases);
  const columns = [
    ...entitySections(all, byName, strings),
    ...officeSections(all),
    ...membershipSections(all, strings),
    ...agreementSections(all, strings),
  ];
  // Words get their numbers with the phrases, so what refers to words comes after them.
  const trie = phrases.sections();
  const words = [...agreementWordSections(all, vocabulary), ...skeletonSections(wordsOfPeople(all, vocabulary)), ...vocabulary.sections()];
  return writeSections([...columns, ...trie, ...words, ...strings.sections()]);
}
