import type { Kind } from './facts.ts';
import {
  ARTICLE_BY_NAME,
  agreementColumns,
  cardColumns,
  entityColumns,
  membershipColumns,
  officeColumns,
  partyColumns,
  tenureColumns,
} from './pack/columns.ts';
import { idOfName } from './pack/ids.ts';
import { Phrases, REF_ENTITY } from './pack/phrases.ts';
import { type Column, Sections } from './pack/sections.ts';
import { Skeletons } from './pack/skeletons.ts';
import { Sparse } from './pack/sparse.ts';
import { Strings } from './pack/strings.ts';
import { UNKNOWN, Vocabulary } from './pack/vocabulary.ts';
import { KINDS } from './terms.ts';

/**
 * The compiled reference, used where it lies: opening it makes views on its bytes and reads nothing else.
 *
 * Entities and roles are numbered from 0 in the order of their ids, offices in that of their bodies.
 * `docs/pack.md` says how it is laid out, and why so.
 */
export class Pack {
  readonly strings: Strings;
  readonly vocabulary: Vocabulary;
  readonly phrases: Phrases;
  readonly skeletons: Skeletons;

  readonly entity: ReturnType<typeof entityColumns>;
  readonly office: ReturnType<typeof officeColumns>;
  readonly tenure: ReturnType<typeof tenureColumns>;
  readonly agreement: ReturnType<typeof agreementColumns>;
  readonly party: ReturnType<typeof partyColumns>;
  readonly membership: ReturnType<typeof membershipColumns>;
  readonly card: ReturnType<typeof cardColumns>;

  private readonly kinds: Column;
  private readonly types: Column;
  private readonly typeNames: string[];
  /** Ids that do not follow from the name, and titles of articles that are not the name. */
  private readonly ids: Sparse;
  private readonly articles: Sparse;

  /** @throws PackError where the bytes are no whole pack of this version. */
  constructor(buffer: ArrayBuffer) {
    const sections = new Sections(buffer);
    this.strings = new Strings(sections);
    this.vocabulary = new Vocabulary(sections);
    this.phrases = new Phrases(sections);
    this.skeletons = new Skeletons(sections, this.vocabulary);
    this.entity = entityColumns(sections);
    this.office = officeColumns(sections);
    this.tenure = tenureColumns(sections);
    this.agreement = agreementColumns(sections);
    this.party = partyColumns(sections);
    this.membership = membershipColumns(sections);
    this.card = cardColumns(sections);
    this.kinds = sections.column('entity.kind');
    this.types = sections.column('entity.type');
    this.typeNames = Array.from(sections.column('entity.types'), (text) => this.strings.get(text));
    this.ids = new Sparse(sections, 'entity.id');
    this.articles = new Sparse(sections, 'entity.wikipedia');
  }

  /** How many entities it holds. */
  get size(): number {
    return this.kinds.length;
  }

  /** The number of the entity with this id; -1 where there is none. */
  find(id: string): number {
    const named = this.findByName(id);
    return named >= 0 ? named : this.findListed(id);
  }

  /** Most ids are the words of the name, which lead to it. */
  private findByName(id: string): number {
    let node = 0;
    for (let from = 0; from < id.length;) {
      const hyphen = id.indexOf('-', from);
      const to = hyphen === -1 ? id.length : hyphen;
      const word = this.vocabulary.findAscii(id, from, to);
      node = word === UNKNOWN ? 0 : this.phrases.child(node, word);
      if (node === 0) return -1;
      from = to + 1;
    }
    const end = this.phrases.end(node);
    for (let posting = this.phrases.first(node); posting < end; posting++) {
      const entity = this.phrases.ref(posting);
      if (this.phrases.type(posting) === REF_ENTITY && this.id(entity) === id) return entity;
    }
    return -1;
  }

  /** The others are listed, in the order of the entities, which is that of their ids. */
  private findListed(id: string): number {
    const { rows, values } = this.ids;
    let low = 0;
    let high = rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.strings.get(values[middle] as number);
      if (at === id) return rows[middle] as number;
      if (at < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  id(entity: number): string {
    const listed = this.ids.get(entity);
    return listed === 0 ? idOfName(this.name(entity)) : this.strings.get(listed);
  }

  name(entity: number): string {
    return this.strings.get(1 + entity);
  }

  kind(entity: number): Kind {
    return KINDS[(this.kinds[entity] as number) & (ARTICLE_BY_NAME - 1)] as Kind;
  }

  /** Its type among those of its kind, '' where its kind has none. */
  type(entity: number): string {
    return this.typeNames[this.types[entity] as number] as string;
  }

  /** The title of its article in the English Wikipedia, '' where none is known. */
  wikipedia(entity: number): string {
    return ((this.kinds[entity] as number) & ARTICLE_BY_NAME) !== 0 ? this.name(entity) : this.strings.get(this.articles.get(entity));
  }

  /** The name of an office with its body: "President of Iran". */
  officeName(office: number): string {
    return this.strings.get(1 + this.size + office);
  }
}

/** Opens a pack. @throws PackError where the bytes are no whole pack of this version. */
export function openPack(bytes: ArrayBuffer): Pack {
  return new Pack(bytes);
}
