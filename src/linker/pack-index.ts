import type { Pack } from '../reference/pack.ts';
import { type AgreementDays, readDays } from './agreement-days.ts';
import { classesOfLexemes, lexemeCount } from './lexicon.ts';
import type { LinkedEntity } from './mention.ts';
import { WordTable } from './word-table.ts';

/**
 * What the linker derives of a pack once and keeps with it: columns over the pack's numbers, filled in as they are first asked
 * for, so that opening a pack stays cheap. Nothing in it depends on a document.
 */
export class PackIndex {
  /** How many lexemes there were when it was made. */
  readonly lexemes: number;
  private readonly pack: Pack;
  readonly words: WordTable;
  /** Classes by lexeme, as bits. */
  readonly classes = classesOfLexemes();
  private readonly entities = new Map<number, LinkedEntity>();
  private readonly similar = new Map<number, readonly number[]>();
  /** Tenures by body and role, and by office: ascending. */
  private readonly inRole = new Map<number, readonly number[]>();
  private readonly inOffice = new Map<number, readonly number[]>();
  private agreementDays: readonly AgreementDays[] | undefined;
  private agreements: Map<number, number> | undefined;
  private named: Map<number, number[]> | undefined;

  constructor(pack: Pack) {
    this.pack = pack;
    this.words = new WordTable(pack);
    this.lexemes = lexemeCount();
  }

  /** An entity as mentions name it. Kept, since the same few thousand are in the news again and again. */
  linked(entity: number): LinkedEntity {
    const known = this.entities.get(entity);
    if (known) return known;
    const made = { id: this.pack.id(entity), kind: this.pack.kind(entity), name: this.pack.name(entity) };
    this.entities.set(entity, made);
    return made;
  }

  /** Words of people's names that sound like a word of the vocabulary. Kept: given names come again and again. */
  soundingLike(word: number): readonly number[] {
    const known = this.similar.get(word);
    if (known) return known;
    const found = this.pack.skeletons.like(this.pack.vocabulary.word(word)).filter((other) => other !== word);
    this.similar.set(word, found);
    return found;
  }

  /** Tenures of a body in a role, ascending. */
  tenuresInRole(body: number, role: number): readonly number[] {
    const key = role * this.pack.size + body;
    const known = this.inRole.get(key);
    if (known) return known;
    const { ofBody, office } = this.pack.tenure;
    const rows: number[] = [];
    for (let row = ofBody.first(body), end = ofBody.end(body); row < end; row++)
      if (this.pack.office.role[office[row] as number] === role + 1) rows.push(row);
    this.inRole.set(key, rows);
    return rows;
  }

  /** Tenures of an office, ascending. */
  tenuresInOffice(office: number): readonly number[] {
    const known = this.inOffice.get(office);
    if (known) return known;
    const body = (this.pack.office.of[office] as number) - 1;
    const { ofBody } = this.pack.tenure;
    const rows: number[] = [];
    for (let row = ofBody.first(body), end = ofBody.end(body); row < end; row++)
      if (this.pack.tenure.office[row] === office) rows.push(row);
    this.inOffice.set(office, rows);
    return rows;
  }

  /** The days of an agreement, by its number among the agreements. */
  days(agreement: number): AgreementDays {
    this.agreementDays ??= readDays(this.pack);
    return this.agreementDays[agreement] as AgreementDays;
  }

  /** The agreements one of whose names has a word of the vocabulary, by their numbers among the agreements, ascending. */
  agreementsNamed(word: number): readonly number[] {
    this.named ??= readNamed(this.pack);
    return this.named.get(word) ?? [];
  }

  /** The number among the agreements of an entity; -1 where it is none. */
  agreement(entity: number): number {
    this.agreements ??= new Map(Array.from(this.pack.agreement.entity, (one, number) => [one, number]));
    return this.agreements.get(entity) ?? -1;
  }
}

function readNamed({ agreement: { entity, words, wordStarts } }: Pack): Map<number, number[]> {
  const named = new Map<number, number[]>();
  for (let agreement = 0; agreement < entity.length; agreement++)
    for (let i = wordStarts[agreement] as number; i < (wordStarts[agreement + 1] as number); i++) {
      const known = named.get(words[i] as number);
      if (known) known.push(agreement);
      else named.set(words[i] as number, [agreement]);
    }
  return named;
}

const indexes = new WeakMap<Pack, PackIndex>();

/** The index of a pack, made when first asked for. */
export function indexOf(pack: Pack): PackIndex {
  let index = indexes.get(pack);
  if (index?.lexemes !== lexemeCount()) indexes.set(pack, (index = new PackIndex(pack)));
  return index;
}
