import type { EntityRecord } from '../schema.ts';
import type { Model } from './model.ts';
import { entityPhrases, phrase, type Phrase } from './names.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import type { PhraseBuilder } from './phrase-builder.ts';
import { ALIAS_NAME, ALIAS_ORDINARY, REF_ENTITY, REF_OFFICE, REF_ROLE } from './phrases.ts';
import type { Section } from './sections.ts';
import type { VocabularyBuilder } from './vocabulary.ts';

/** The forms of a role or office: "foreign minister", "minister of foreign affairs". */
function officeForms(forms: readonly string[]): Phrase[] {
  return forms.map((form) => ({ ...phrase(form, ALIAS_NAME), capitals: 0 }));
}

/** True for a form that is an ordinary word as well. "Turkey" and "China" are not read as one. */
function isOrdinary(entity: EntityRecord, words: string[]): boolean {
  const content = words[0] === 'the' ? words.slice(1) : words;
  return content.length === 1 && isOrdinaryWord(content[0] as string) && !('type' in entity && entity.type === 'country');
}

/** Adds every surface form of the model to the trie. Returns the entities that the words of their ids lead to. */
export function addPhrases(model: Model, phrases: PhraseBuilder): Set<number> {
  const byId = new Set<number>();
  model.entities.forEach((entity, ref) => {
    for (const { words, alias, capitals } of entityPhrases(entity)) {
      const ordinary = isOrdinary(entity, words) ? ALIAS_ORDINARY : 0;
      phrases.add(words, { type: REF_ENTITY, ref, alias: alias | ordinary, capitals });
      if (words.join('-') === entity.id) byId.add(ref);
    }
  });
  model.offices.forEach((office, ref) => {
    for (const { words, alias, capitals } of officeForms(office.forms ?? []))
      phrases.add(words, { type: REF_OFFICE, ref, alias, capitals });
  });
  model.roles.forEach((role, ref) => {
    for (const { words, alias, capitals } of officeForms(role.forms)) phrases.add(words, { type: REF_ROLE, ref, alias, capitals });
  });
  return byId;
}

/** The words of people's names in full, with their numbers in the vocabulary: where slips of spelling are looked for. */
export function wordsOfPeople(model: Model, vocabulary: VocabularyBuilder): Map<string, number> {
  const found = new Map<string, number>();
  for (const entity of model.entities) {
    if (entity.kind !== 'person') continue;
    for (const word of phrase(entity.name, ALIAS_NAME).words) {
      const number = vocabulary.find(word);
      if (number !== undefined) found.set(word, number);
    }
  }
  return found;
}

/** The words of each agreement's names, in the order of the agreements: what a description may take up ("the Gaza ceasefire"). */
export function agreementWordSections(model: Model, vocabulary: VocabularyBuilder): Section[] {
  const starts = [0];
  const words: number[] = [];
  for (const entity of model.entities) {
    if (entity.kind !== 'agreement') continue;
    const own = new Set(entityPhrases(entity).flatMap((name) => name.words.map((word) => vocabulary.find(word) ?? -1)));
    words.push(...[...own].filter((number) => number >= 0).sort((a, b) => a - b));
    starts.push(words.length);
  }
  return [
    ['agreement.words', words],
    ['agreement.wordStarts', starts],
  ];
}
