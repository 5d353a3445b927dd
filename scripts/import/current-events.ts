import { roleOf } from './role-patterns.ts';
import type { Row, RowReader } from './row.ts';
import { fold } from './slug.ts';

interface Attestation {
  of: string;
  words: string;
  role: string;
  name: string;
  first: string;
  last: string;
}

/** Roles that one person holds at a time, so that a later name in the role ends what an earlier one's days say. */
const SINGLE =
  /^(?:president|prime-minister|monarch|crown-prince|supreme-leader|[a-z-]+-minister|chief-of-staff|army-chief|central-bank-governor|attorney-general|national-security-adviser)$/;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: (?:al|el|bin|ibn|de|da|dos|van|von|der|den|le|la)?-?\p{Lu}?[\p{L}'’.-]+){1,4}$/u;
/** After the snapshot of the office holders; before it they know better. */
const NEWS_FROM = '2022-08-01';

function parse(content: string): Attestation[] {
  return content
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .flatMap(([of = '', words = '', name = '', first = '', last = '']) => {
      const american = of === 'United States' && /^secretary of state$/.test(words) ? 'foreign-minister' : undefined;
      const role = american ?? roleOf(words.replace(/^(?:current|incumbent) /, ''));
      return role && SINGLE.test(role) && !role.startsWith('deputy') && NAME.test(name) ? [{ of, words, role, name, first, last }] : [];
    });
}

/** False where somebody else is first called so between the days on which this one is: the later day looks back. */
function isCurrent(attestation: Attestation, all: Attestation[]): boolean {
  return !all.some(
    (other) =>
      other.of === attestation.of && other.role === attestation.role && fold(other.name) !== fold(attestation.name) &&
      other.first > attestation.first && other.first < attestation.last,
  ); // prettier-ignore
}

/** Reads roles-in-news.tsv: days on which the news called somebody by a role. They confirm open tenures; none begins or ends by them. */
export const readCurrentEvents: RowReader = (content) => {
  const all = parse(content);
  const rows: Row[] = [];
  const skipped: string[] = [];
  for (const attestation of all) {
    const { of, words, role, name, last } = attestation;
    if (last < NEWS_FROM) continue;
    if (!isCurrent(attestation, all)) skipped.push(`${name}, ${words}, ${of}: somebody else is called so before ${last}`);
    else
      rows.push({ person: name, body: of, office: words, role, confirmed: last, onlyKnown: true, sources: ['wikipedia-current-events'] });
  }
  return { rows, skipped };
};
