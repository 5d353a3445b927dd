import type { OfficeRecord, PersonRecord } from '../../src/reference/schema.ts';
import { isWrong, knownItem } from './corrections.ts';
import { isBefore } from './dates.ts';
import { groupBy } from './group.ts';
import { mergeIdentity, setCountry } from './identity.ts';
import { withoutParenthetical } from './names.ts';
import { Offices } from './offices.ts';
import { People } from './people.ts';
import { groupOf, type Placed, tenureOf, wrongDates } from './placed.ts';
import type { Report } from './report.ts';
import type { Row } from './row.ts';
import { slug } from './slug.ts';
import type { Store } from './store.ts';
import { mergeTenure } from './tenure-merge.ts';
import { isRenamed, joinContiguous, limitByNext, type SourcedTenure, startsApart, touches } from './tenure-span.ts';

/** Merges rows into the people and offices of the store. */
export class Merge {
  private readonly store: Store;
  private readonly report: Report;
  private readonly offices: Offices;
  private readonly people: People;
  /** Rows of one name and body: the source's own person, whom any of them may identify. */
  private groups = new Map<string, Placed[]>();

  constructor(store: Store, report: Report) {
    this.store = store;
    this.report = report;
    this.offices = new Offices(store);
    this.people = new People(store);
  }

  apply(given: Row[]): void {
    const rows = given.map((row) => (row.wikidata ? { ...row, wikidata: knownItem(row.wikidata) } : row));
    const known = new Set(this.store.offices.keys());
    const byPerson = new Map<PersonRecord, Placed[]>();
    const ofGroup = new Map<string, PersonRecord>();
    const placed: Placed[] = [];
    for (const row of rows) {
      const office = this.offices.resolve(row);
      const wrong = office ? wrongDates(row) : row.onlyKnown ? 'confirms no office that is known' : `no body "${row.body}" is known`;
      if (!office || wrong) {
        this.report.skipped.push(`${row.person}, ${row.office}, ${row.body}: ${wrong}`);
        continue;
      }
      placed.push({ row, office });
    }
    this.groups = groupBy(placed, ({ row }) => groupOf(row));
    for (const { row, office } of placed) {
      if (isWrong(slug(row.person), office.id, row.from)) continue;
      const group = groupOf(row);
      const person = ofGroup.get(group) ?? (row.onlyKnown ? this.known(row, office) : this.personOf(row, office));
      if (person) ofGroup.set(group, person);
      if (!person) {
        this.report.skipped.push(`${row.person}, ${row.office}, ${row.body}: confirms no tenure that is known`);
        continue;
      }
      byPerson.set(person, [...(byPerson.get(person) ?? []), { row, office }]);
    }
    for (const [person, theirs] of byPerson) this.mergePerson(person, theirs);
    this.store.dropUnheld(known);
    this.report.added.offices += this.store.offices.size - known.size;
  }

  private sameRole(office: OfficeRecord): string[] {
    return office.role ? this.offices.withRole(office.of, office.role).map(({ id }) => id) : [office.id];
  }

  private known(row: Row, office: OfficeRecord): PersonRecord | undefined {
    const group = this.groups.get(groupOf(row)) ?? [{ row, office }];
    for (const member of group) {
      const found = this.people.find(
        member.row,
        this.sameRole(member.office),
        this.store.bodies.country(member.office.of),
        member.office.of,
      );
      if (found) return found;
    }
    return undefined;
  }

  private personOf(row: Row, office: OfficeRecord): PersonRecord {
    const country = this.store.bodies.country(office.of);
    const known = this.known(row, office);
    if (known) return known;
    const name = row.wikipedia ? withoutParenthetical(row.wikipedia) : row.person;
    const person: PersonRecord = {
      kind: 'person', id: this.people.newId(row, name), name, ...(row.wikidata && { wikidata: row.wikidata }),
      ...(row.wikipedia && { wikipedia: row.wikipedia }), checked: this.store.readUntil(row.sources), sources: [...row.sources],
      ...(country && { country }),
    }; // prettier-ignore
    this.store.people.set(person.id, person);
    this.store.ids.add(person.id);
    this.people.learn(person);
    this.report.added.people++;
    return person;
  }

  private mergePerson(person: PersonRecord, rows: Placed[]): void {
    const placed = rows.filter(({ row, office }) => {
      if (isWrong(person.id, office.id, row.from)) return false;
      const late = person.died !== undefined && row.from !== undefined && isBefore(person.died, row.from);
      if (late) this.report.skipped.push(`${row.person}, ${row.office}, ${row.body}: begins ${row.from} after the death ${person.died}`);
      return !late;
    });
    const recordSources = person.sources;
    const tenures: SourcedTenure[] = (person.tenures ?? []).map((tenure) => ({ ...tenure, sources: tenure.sources ?? recordSources }));
    for (const { row } of placed) if (!row.onlyKnown) mergeIdentity(person, row, this.store, this.report);
    for (const incoming of joinContiguous(placed.filter(({ row }) => !row.onlyKnown).map(tenureOf))) {
      const office = this.store.offices.get(incoming.office) as OfficeRecord;
      const offices = new Set([office.id, ...this.sameRole(office)]);
      const same = tenures
        .filter((tenure) => offices.has(tenure.office) && touches(tenure, incoming))
        .sort((a, b) => startsApart(a, incoming) - startsApart(b, incoming));
      const known = same.find((tenure) => tenure.office === office.id) ?? same.find((tenure) => isRenamed(tenure, incoming));
      if (!known) {
        tenures.push(incoming);
        this.report.added.tenures++;
      } else if (mergeTenure(person, known, incoming, this.report)) this.report.extended++;
    }
    for (const { row, office } of placed.filter((entry) => entry.row.onlyKnown)) this.confirm(person, tenures, row, office);
    tenures.sort((a, b) => ((a.from ?? a.to ?? a.confirmed ?? '') < (b.from ?? b.to ?? b.confirmed ?? '') ? -1 : 1));
    limitByNext(tenures);
    person.tenures = tenures.map(({ sources, ...tenure }) => {
      const { note, weighed: _, ...rest } = tenure;
      const own = sources.join(' ') === person.sources.join(' ') ? {} : { sources };
      return { ...rest, ...own, ...(note && { note }) };
    });
    setCountry(person, this.store);
    this.people.learn(person);
  }

  /** A row without a beginning of its own only shows that an open tenure lasted. */
  private confirm(person: PersonRecord, tenures: SourcedTenure[], row: Row, office: OfficeRecord): void {
    const offices = new Set([office.id, ...this.sameRole(office)]);
    const day = row.confirmed ?? '';
    const open = tenures.findLast((tenure) => offices.has(tenure.office) && tenure.to === undefined && !isBefore(day, tenure.from ?? day));
    if (open && this.people.isSucceeded(person, [...offices], open.from ?? '')) {
      this.report.skipped.push(`${row.person}, ${row.office}, ${row.body}: somebody else took the office before ${day}`);
      return;
    }
    if (open && mergeTenure(person, open, { office: open.office, confirmed: day, sources: row.sources }, this.report))
      this.report.extended++;
  }
}
