import type { PersonRecord } from '../../src/reference/schema.ts';
import { days } from './dates.ts';
import { alike, nameWords, withoutParenthetical } from './names.ts';
import { compatible, likeliest, sameTitle } from './namesakes.ts';
import type { Row } from './row.ts';
import { fold, slug } from './slug.ts';
import type { Store } from './store.ts';

/** Days by which two sources may differ on the first day of one tenure. */
const START_WITHIN_DAYS = 60;

/** Finds the person that a row speaks of, and makes the id of a new one. */
export class People {
  private readonly store: Store;
  private readonly byItem = new Map<string, PersonRecord>();
  private readonly byTitle = new Map<string, PersonRecord>();
  private readonly byName = new Map<string, Set<PersonRecord>>();
  private readonly byOffice = new Map<string, Set<PersonRecord>>();
  private readonly byCountry = new Map<string, Set<PersonRecord>>();

  constructor(store: Store) {
    this.store = store;
    for (const person of store.people.values()) this.learn(person);
  }

  /** Takes a person, or what is new of one, into the indexes. */
  learn(person: PersonRecord): void {
    if (person.wikidata) this.byItem.set(person.wikidata, person);
    if (person.wikipedia) this.byTitle.set(slug(person.wikipedia), person);
    const names = [person.name, ...(person.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text))];
    for (const name of names) this.add(this.byName, fold(name), person);
    if (person.country) this.add(this.byCountry, person.country, person);
    for (const tenure of person.tenures ?? []) this.add(this.byOffice, tenure.office, person);
  }

  private add(index: Map<string, Set<PersonRecord>>, key: string, person: PersonRecord): void {
    index.set(key, (index.get(key) ?? new Set()).add(person));
  }

  private serves(person: PersonRecord, country: string | undefined, body: string): boolean {
    return person.country === country || (person.tenures ?? []).some((tenure) => this.store.offices.get(tenure.office)?.of === body);
  }

  /** Who holds one of the offices from about the same day on and bears the surname: for sources without items or titles. */
  private byTenure(row: Row, offices: string[]): PersonRecord | undefined {
    const words = nameWords(row.person);
    const surname = row.surname ? nameWords(row.surname) : words.slice(-1);
    const titled = /^(?:lord|lady|baroness|viscount|earl)\b/i.test(row.person);
    const found = new Set<PersonRecord>();
    for (const office of offices)
      for (const person of this.byOffice.get(office) ?? []) {
        const known = nameWords(person.name);
        if (!sameTitle(person, row)) continue;
        if (!titled && !surname.some((word) => known.some((other) => alike(word, other)))) continue;
        const near = (person.tenures ?? []).some((tenure) => {
          if (!offices.includes(tenure.office) || !tenure.from || !row.from) return false;
          const apart = Math.abs(days(tenure.from)[0] - days(row.from)[0]);
          const given =
            words.length < 2 || known.length < 2 || words.filter((word) => known.some((other) => alike(word, other))).length >= 2;
          if (!titled && !given && apart > 31) return false;
          if (titled) return apart <= 5;
          const [start, end] = [days(tenure.from)[0] - START_WITHIN_DAYS, days(tenure.to ?? tenure.confirmed ?? tenure.from)[1]];
          return days(row.from)[1] >= start && days(row.from)[0] <= end;
        });
        if (near) found.add(person);
      }
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** The one person of a country who bears the surname and another of the names, in whatever transliteration. */
  private bySpelling(row: Row, country: string | undefined): PersonRecord | undefined {
    const surname = nameWords(row.surname ?? '');
    const given = nameWords(row.person).filter((word) => !surname.includes(word) && word.length > 2);
    if (surname.length === 0 || given.length === 0 || country === undefined) return undefined;
    const found = [...(this.byCountry.get(country) ?? [])].filter((person) => {
      const words = nameWords(person.name);
      if (!compatible(person, row)) return false;
      if (!words.some((word) => surname.some((other) => alike(word, other)))) return false;
      if (person.born && row.from && days(row.from)[0] - days(person.born)[0] < 25 * 365) return false;
      return words.some((word) => given.some((other) => alike(word, other)));
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /**
   * @param offices ids of the offices that the row may mean
   * @param country the state of its body
   */
  find(row: Row, offices: string[], country: string | undefined, body: string): PersonRecord | undefined {
    const byItem = row.wikidata && this.byItem.get(row.wikidata);
    if (byItem) return byItem;
    // Titles change in hyphens and accents: "Lee Jae-myung", "Lee Jae Myung".
    const byTitle = row.wikipedia && this.byTitle.get(slug(row.wikipedia));
    if (byTitle && !(row.wikidata && byTitle.wikidata)) return byTitle;
    const names = new Set([row.person, ...(row.wikipedia ? [withoutParenthetical(row.wikipedia)] : [])].map(fold));
    const namesakes = [...names]
      .flatMap((name) => [...(this.byName.get(name) ?? [])])
      .filter((person) => compatible(person, row))
      .filter((person) => this.serves(person, country, body))
      .filter((person) => !(row.born && person.born) || row.born.slice(0, 4) === person.born.slice(0, 4));
    const likely = likeliest([...new Set(namesakes)], row, body, this.store);
    if (likely) return likely;
    if (namesakes.length > 0) return undefined;
    return this.byTenure(row, offices) ?? this.bySpelling(row, country);
  }

  /** True when somebody else took one of the offices after that day. */
  isSucceeded(person: PersonRecord, offices: string[], from: string): boolean {
    return offices.some((office) =>
      [...(this.byOffice.get(office) ?? [])].some(
        (other) =>
          other !== person &&
          (other.tenures ?? []).some((tenure) => offices.includes(tenure.office) && tenure.from !== undefined && tenure.from > from),
      ),
    );
  }

  /** The slug of the name; where that is taken, of the whole Wikipedia title; else with the Wikidata item or a number. */
  newId(row: Row, name: string): string {
    const candidates = [
      slug(name),
      ...(row.wikipedia ? [slug(row.wikipedia)] : []),
      ...(row.wikidata ? [`${slug(name)}-${row.wikidata.toLowerCase()}`] : []),
    ];
    for (let number = 2; number < 50; number++) candidates.push(`${slug(name)}-${number}`);
    const id = candidates.find((candidate) => /^[a-z0-9]/.test(candidate) && !this.store.ids.has(candidate));
    if (id === undefined) throw new Error(`no id is left for ${name}`);
    return id;
  }
}
