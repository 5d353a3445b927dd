import type { OfficeRecord } from '../../src/reference/schema.ts';
import { officeForms } from './office-forms.ts';
import { officeName, withoutBody } from './office-name.ts';
import { officeRole } from './office-role.ts';
import type { Row } from './row.ts';
import { slug } from './slug.ts';
import type { Store } from './store.ts';

/** Roles of which a state has many posts at a time: a row that says such a role may mean any of them. */
const MANY = new Set([
  'ambassador', 'governor', 'intelligence-chief', 'leader', 'majority-leader', 'mayor', 'military-commander', 'military-spokesperson', 'minister',
  'minority-leader', 'party-leader',
  'special-envoy', 'spokesperson',
]); // prettier-ignore

/** Finds and makes the offices that rows name. */
export class Offices {
  private readonly store: Store;
  private readonly byRole = new Map<string, OfficeRecord[]>();
  private readonly items = new Set<string>();
  private readonly holders = new Map<string, number>();

  constructor(store: Store) {
    this.store = store;
    for (const person of store.people.values())
      for (const tenure of person.tenures ?? []) this.holders.set(tenure.office, (this.holders.get(tenure.office) ?? 0) + 1);
    for (const office of store.offices.values()) this.learn(office);
  }

  private learn(office: OfficeRecord): void {
    if (office.wikidata) this.items.add(office.wikidata);
    if (!office.role) return;
    const key = `${office.of} ${office.role}`;
    this.byRole.set(key, [...(this.byRole.get(key) ?? []), office]);
  }

  /** All offices of a body with a role: renamed ministries among them. */
  withRole(of: string, roleId: string): OfficeRecord[] {
    return this.byRole.get(`${of} ${roleId}`) ?? [];
  }

  /**
   * The office that a row names: by its id, else, where the row says a role that a body has once, the one of that body and
   * role that most people have held, else a new one.
   * @returns undefined where the body is unknown.
   */
  resolve(row: Row): OfficeRecord | undefined {
    const body = this.store.bodies.find(row.body);
    if (!body) return undefined;
    const label = withoutBody(row.office, body) || row.office;
    const name = officeName(label, body);
    // An institution may bear the name of the post: "Attorney General of Mexico" is an office of lawyers, too.
    const taken = this.store.ids.has(slug(name)) && !this.store.offices.has(slug(name));
    const id = taken ? `${slug(name)}-office` : slug(name);
    const known = this.store.offices.get(id);
    if (known) {
      this.complete(known, row);
      return known;
    }
    const said = row.role !== undefined && this.store.roles.has(row.role);
    const roleId = said ? row.role : officeRole(label, body.id);
    if (said && roleId !== undefined && (row.onlyKnown || !MANY.has(roleId)) && row.officeWikidata === undefined) {
      const same = this.withRole(body.id, roleId).sort(
        (a, b) => (this.holders.get(b.id) ?? 0) - (this.holders.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
      );
      if (same[0]) return same[0];
    }
    if (row.onlyKnown) return undefined;
    const forms = officeForms(name, label);
    const office: OfficeRecord = {
      kind: 'office', id, name, of: body.id, ...(roleId && { role: roleId }), ...(forms.length > 0 && { forms }),
      checked: this.store.readUntil(row.sources), sources: [...row.sources],
    }; // prettier-ignore
    this.complete(office, row);
    this.store.offices.set(id, office);
    this.store.ids.add(id);
    this.learn(office);
    return office;
  }

  private complete(office: OfficeRecord, row: Row): void {
    if (office.wikidata || !row.officeWikidata || this.items.has(row.officeWikidata)) return;
    office.wikidata = row.officeWikidata;
    this.items.add(row.officeWikidata);
  }
}
