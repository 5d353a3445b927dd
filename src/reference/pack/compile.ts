import type { ReferenceRecord } from '../schema.ts';
import { entitySections } from './entities.ts';
import { model } from './model.ts';
import { addPhrases, agreementWordSections, wordsOfPeople } from './names.ts';
import { PhraseBuilder } from './phrases.ts';
import { writeSections } from './sections.ts';
import { skeletonSections } from './skeletons.ts';
import { StringPool } from './strings.ts';
import { agreementSections, membershipSections, officeSections } from './tables.ts';
import { VocabularyBuilder } from './vocabulary.ts';

/**
 * Compiles checked records into the binary pack that ships. The same records give the same bytes, in whatever order they come.
 */
export function compile(records: ReferenceRecord[]): Uint8Array<ArrayBuffer> {
  const all = model(records);
  const strings = new StringPool();
  const vocabulary = new VocabularyBuilder();
  const phrases = new PhraseBuilder(vocabulary);
  addPhrases(all, phrases);
  const columns = [
    ...entitySections(all, strings),
    ...officeSections(all, strings),
    ...membershipSections(all, strings),
    ...agreementSections(all, strings),
    ['source.id', Uint32Array.from(all.sources, (source) => strings.add(source.id))] as [string, Uint32Array],
    ['source.json', Uint32Array.from(all.sources, (source) => strings.add(JSON.stringify({ title: source.title, url: source.url })))] as [
      string,
      Uint32Array,
    ],
  ];
  return writeSections([...columns, ...phrases.sections(), ...agreementWordSections(all, vocabulary), ...skeletonSections(wordsOfPeople(all, vocabulary)), ...vocabulary.sections(), ...strings.sections()]);
}
