import type { PersonRecord } from '../../src/reference/schema.ts';
import { days } from './dates.ts';
import { withoutParenthetical } from './names.ts';
import type { Row } from './row.ts';
import type { Store } from './store.ts';

/** False where two items or two titles say that these are two people. */
export function compatible(person: PersonRecord, row: Row): boolean {
  return !(row.wikidata && person.wikidata) && !(row.wikipedia && person.wikipedia);
}

/** As `compatible`, but one title may only tell namesakes apart: "Mykhailo Fedorov (politician)". */
export function sameTitle(person: PersonRecord, row: Row): boolean {
  if (row.wikidata && person.wikidata) return false;
  return !row.wikipedia || !person.wikipedia || withoutParenthetical(row.wikipedia) === withoutParenthetical(person.wikipedia);
}

/** Days from a day to a tenure: none within it, and none after the beginning of one that is open. */
function distance(tenure: NonNullable<PersonRecord['tenures']>[number], day: number): number {
  const start = days(tenure.from ?? tenure.to ?? tenure.confirmed ?? '1970')[0];
  const end = tenure.to ? days(tenure.to)[1] : Infinity;
  return Math.max(start - day, day - end, 0);
}

/** Years that may lie between two tenures of one person: beyond them a namesake is likelier. */
const WORKING_LIFE_YEARS = 25;

/** Of namesakes the one who served the body most, within a working life of the row's days; nobody where two did alike. */
export function likeliest(namesakes: PersonRecord[], row: Row, body: string, store: Store): PersonRecord | undefined {
  const day = row.from ?? row.to ?? row.confirmed;
  const scored = namesakes
    .map((person) => {
      const apart = (person.tenures ?? []).map((tenure) => (day ? distance(tenure, days(day)[0]) : 0));
      const years = apart.length > 0 ? Math.min(...apart) / 365 : 0;
      const served = (person.tenures ?? []).filter((tenure) => store.offices.get(tenure.office)?.of === body).length;
      return { person, years, served };
    })
    .filter(({ years }) => years <= WORKING_LIFE_YEARS)
    .sort((a, b) => b.served - a.served || a.years - b.years);
  const [first, second] = scored;
  const clear = !second || first?.served !== second.served || second.years - (first?.years ?? 0) > 1;
  return clear ? first?.person : undefined;
}
