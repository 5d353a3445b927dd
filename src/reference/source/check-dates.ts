import type { EventRecord } from '../schema.ts';
import type { Located, Problem } from './read.ts';

/** True when the partial date `a` is certainly after the partial date `b`: at the precision that both have. */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** Dates that must not decrease, with the names of their fields. */
type Sequence = [field: string, date: string | undefined][];

function disorder(sequence: Sequence): string[] {
  const given = sequence.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.flatMap(([field, date], index) => {
    const before = given[index - 1];
    return before && isAfter(before[1], date) ? [`${field} ${date} lies before ${before[0]} ${before[1]}: correct one of them`] : [];
  });
}

function sequences({ record }: Located): Sequence[] {
  switch (record.kind) {
    case 'person':
      return [
        [
          ['born', record.born],
          ['died', record.died],
        ],
        ...(record.tenures ?? []).flatMap((tenure): Sequence[] => [
          [
            ['born', record.born],
            [`${tenure.office} from`, tenure.from],
            [`${tenure.office} to`, tenure.to],
          ],
          [
            [`${tenure.office} from`, tenure.from],
            [`${tenure.office} confirmed`, tenure.confirmed],
          ],
          // Nobody is in office after death: the end is another's first day, or the tenure another person's.
          [
            [`${tenure.office} ${tenure.to ? 'to' : 'confirmed'}`, tenure.to ?? tenure.confirmed],
            ['died', record.died],
          ],
        ]),
      ];
    case 'agreement':
      return [
        [
          ['adopted', record.adopted],
          ['inForce', record.inForce],
          ['ended', record.ended],
        ],
        [
          ['signed', record.signed],
          ['ended', record.ended],
        ],
        ...record.parties.map((party): Sequence => [
          [`${party.party} joined`, party.joined],
          [`${party.party} withdrew`, party.withdrew],
        ]),
        (record.status ?? []).map((status, index): [string, string] => [`status ${index + 1}`, status.from]),
      ];
    case 'organisation':
      return [
        [
          ['founded', record.founded],
          ['dissolved', record.dissolved],
        ],
      ];
    case 'place':
    case 'event':
    case 'office':
      return [
        [
          ['from', record.from],
          ['to', record.to],
        ],
      ];
    default:
      return [];
  }
}

/** Why `partiesInPart` cannot be so. */
function partCount({ record }: Located): string[] {
  if (record.kind !== 'agreement' || !record.partiesInPart) return [];
  const { all, on } = record.partiesInPart;
  const listed = new Set(record.parties.filter(({ as, withdrew }) => !as && !withdrew).map(({ party }) => party)).size;
  return [
    ...(all !== undefined && all <= listed
      ? [`partiesInPart: ${listed} of ${all} parties are listed: correct the count, or leave it out where the list is complete`]
      : []),
    ...(on !== undefined && isAfter(on, record.checked) ? [`partiesInPart: ${on} lies after checked ${record.checked}`] : []),
  ];
}

/** What is over within days or months: with a beginning alone, a card would call it under way for ever. */
const PASSING: ReadonlySet<string> = new Set<EventRecord['type']>([
  'coup',
  'summit',
  'election',
  'attack',
  'massacre',
  'disaster',
  'accident',
  'referendum',
  'sport',
]);

/** Why an event cannot be without an end. */
function withoutEnd({ record }: Located): string[] {
  if (record.kind !== 'event' || !PASSING.has(record.type) || record.from === undefined || record.to !== undefined) return [];
  return [`${record.type} from ${record.from}: give "to", or the same date again where all of it lies in that time`];
}

/** Dates in their order, an end for every event that passes, and a last confirmed day for every tenure that has no end. */
export function checkDates(at: Located): Problem[] {
  const messages = [...sequences(at).flatMap(disorder), ...partCount(at), ...withoutEnd(at)];
  if (at.record.kind === 'person') {
    for (const tenure of at.record.tenures ?? []) {
      if (tenure.to === undefined && tenure.confirmed === undefined && tenure.from === undefined)
        messages.push(`${tenure.office}: give "to", or "confirmed" with the last day on which a source shows the tenure`);
      else if (tenure.to === undefined && tenure.confirmed === undefined)
        messages.push(
          `${tenure.office} from ${tenure.from}: give "to", or "confirmed" with the last day on which a source shows the tenure`,
        );
    }
  }
  return messages.map((message) => ({ file: at.file, line: at.line, message: `${at.record.id}: ${message}` }));
}
