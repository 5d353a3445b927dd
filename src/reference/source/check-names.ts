import { isOrdinaryWord } from '../pack/ordinary-words.ts';
import type { EntityRecord, PersonRecord } from '../schema.ts';
import { span } from './days.ts';
import type { Located, Problem } from './read.ts';

type Form = { text: string; as?: string; note?: string };

const problem = (at: Located, message: string): Problem => ({ file: at.file, line: at.line, message: `${at.record.id}: ${message}` });

function isEntity(at: Located): at is Located<EntityRecord> {
  return at.record.kind !== 'office' && at.record.kind !== 'role' && at.record.kind !== 'source';
}

function forms(record: EntityRecord): Form[] {
  return [{ text: record.name }, ...(record.aliases ?? []).map((alias) => (typeof alias === 'string' ? { text: alias } : alias))];
}

/** Abbreviations are read as they are written, other names whatever their case. */
const key = (form: Form) => (form.as === 'abbreviation' ? form.text : form.text.toLowerCase());

/** A text that two entities of a kind bear alike: all but one must be weak, or a note must say why. */
function sharedTexts(entities: Located<EntityRecord>[]): Problem[] {
  const bearers = new Map<string, Located<EntityRecord>>();
  return entities.flatMap((at) => {
    const firm = at.record.note ? [] : forms(at.record).filter((form) => form.as !== 'weak' && !form.note);
    return [...new Set(firm.map(key))].flatMap((text) => {
      const id = `${at.record.kind} ${text}`;
      const other = bearers.get(id);
      if (!other) bearers.set(id, at);
      return other
        ? [
            problem(
              at,
              `"${text}" is also ${other.record.id} (${other.file}:${other.line}): mark it "weak" on one, or say in a "note" why both bear it`,
            ),
          ]
        : [];
    });
  });
}

/** One everyday word as another name. Countries are named by it nearly always ("Turkey"); a record's own name may be one. */
function ordinaryAliases(at: Located<EntityRecord>): Problem[] {
  if (at.record.note || ('type' in at.record && at.record.type === 'country')) return [];
  return (at.record.aliases ?? [])
    .filter((alias) => typeof alias === 'string')
    .filter((alias) => /^\p{L}+$/u.test(alias) && isOrdinaryWord(alias.toLowerCase()) && alias !== at.record.name.replace(/^The /, ''))
    .map((alias) =>
      problem(at, `"${alias}" is an everyday word: mark it "weak", or as what else it is ("former", "abbreviation", "metonym")`),
    );
}

/** Days of a life, or of what is known of it: birth to death, else the offices; undefined where nothing is known. */
function life({ born, died, tenures }: PersonRecord): [number, number] | undefined {
  const dates = [born, died, ...(tenures ?? []).flatMap(({ from, to, confirmed }) => [from, to, confirmed])].filter(
    (date) => date !== undefined,
  );
  if (dates.length === 0) return undefined;
  return [Math.min(...dates.map((date) => span(date)[0])), Math.max(...dates.map((date) => span(date)[1]))];
}

/** True where two records of one name are surely two people: two articles, or births in different years. */
function areTwo(a: PersonRecord, b: PersonRecord): boolean {
  if (a.wikipedia && b.wikipedia) return a.wikipedia !== b.wikipedia;
  if (a.born && b.born && a.born.slice(0, 4) !== b.born.slice(0, 4)) return true;
  const [one, other] = [life(a), life(b)];
  return one !== undefined && other !== undefined && (one[1] < other[0] || other[1] < one[0]);
}

const folded = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function samePeople(people: Located<PersonRecord>[]): Problem[] {
  const named = Map.groupBy(
    people.filter(({ record }) => !record.note),
    ({ record }) => `${record.country ?? ''} ${folded(record.name)}`,
  );
  return [...named.values()].flatMap((group) =>
    group.flatMap((at, index) =>
      group
        .slice(0, index)
        .filter((other) => !areTwo(at.record, other.record))
        .map((other) =>
          problem(
            at,
            `bears the name of ${other.record.id} (${other.file}:${other.line}) in the same country and time: merge the two, or say in a "note" that they are two`,
          ),
        ),
    ),
  );
}

/** Names that do not tell whom they mean. */
export function checkNames(records: Located[]): Problem[] {
  const entities = records.filter(isEntity);
  const people = entities.filter((at): at is Located<PersonRecord> => at.record.kind === 'person');
  const others = entities.filter((at) => at.record.kind !== 'person');
  return [...sharedTexts(others), ...entities.flatMap(ordinaryAliases), ...samePeople(people)];
}
