import type { DateCode } from '../reference/dates.ts';
import type { Pack } from '../reference/pack.ts';
import { GAP_DOT, GAP_SPACE } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { covers } from './dates.ts';
import { lexeme } from './lexicon.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { PackIndex } from './pack-index.ts';
import type { Text } from './text.ts';

/** How well somebody's offices agree with an office that the text names. */
export const AGREES = 2; // held it on the day
export const HELD = 1; // held it at another time
export const SILENT = 0; // nothing is known either way
export const CONTRADICTS = -1; // somebody else is known to have held it on the day

/** What of an office phrase tells which tenures fit it. */
export type Wanted = Pick<OfficePhrase, 'roles' | 'offices' | 'body'>;

/** True when the office that tenure `row` is of fits the phrase. */
export function fits(pack: Pack, row: number, { roles, offices, body }: Wanted): boolean {
  const office = pack.tenure.office[row] as number;
  if (body !== undefined && (pack.office.of[office] as number) - 1 !== body) return false;
  if (offices.length > 0 && offices.includes(office)) return true;
  const role = (pack.office.role[office] as number) - 1;
  return role >= 0 && roles.includes(role);
}

function addCovering(pack: Pack, rows: readonly number[], day: DateCode, found: number[]): void {
  for (const row of rows) if (covers(pack, row, day)) found.push(row);
}

/** The tenures of a body that fit the phrase and cover the day; one that fits in two ways may stand twice. */
export function tenuresOn(pack: Pack, index: PackIndex, { roles, offices }: Wanted, body: number, day: DateCode): number[] {
  const found: number[] = [];
  for (const role of roles) addCovering(pack, index.tenuresInRole(body, role), day, found);
  for (const office of offices)
    if ((pack.office.of[office] as number) - 1 === body) addCovering(pack, index.tenuresInOffice(office), day, found);
  return found;
}

/** True when the reference knows anybody who ever held the office in the body. */
export function hasOffice({ pack, index }: Context, { roles, offices }: Wanted, body: number): boolean {
  if (roles.some((role) => index.tenuresInRole(body, role).length > 0)) return true;
  return offices.some((office) => (pack.office.of[office] as number) - 1 === body);
}

/** The one holder of the office on the day; undefined where the reference knows none or several, or the day is unknown. */
export function holderOf({ pack, index, day }: Context, wanted: Wanted, body: number): number | undefined {
  if (day === 0) return undefined;
  let holder: number | undefined;
  for (const row of tenuresOn(pack, index, wanted, body, day)) {
    const person = pack.tenure.person[row] as number;
    if (holder !== undefined && holder !== person) return undefined;
    holder = person;
  }
  return holder;
}

/** How well a person's offices agree with the one that the text names: `AGREES`, `HELD`, `SILENT` or `CONTRADICTS`. */
export function agreement({ pack, index, day }: Context, person: number, phrase: OfficePhrase): number {
  const { ofPerson } = pack.tenure;
  let held = false;
  for (let i = ofPerson.first(person), end = i + ofPerson.count(person); i < end; i++) {
    const row = ofPerson.rows[i] as number;
    if (!fits(pack, row, phrase)) continue;
    if (covers(pack, row, day)) return AGREES;
    held = true;
  }
  if (held) return HELD;
  if (phrase.past || phrase.body === undefined) return SILENT;
  return tenuresOn(pack, index, phrase, phrase.body, day).length > 0 ? CONTRADICTS : SILENT;
}

/** The tenures of a person that fit the phrase, ascending. */
export function tenuresOf(pack: Pack, wanted: Wanted, person: number): number[] {
  return Array.from(pack.tenure.ofPerson.of(person)).filter((row) => fits(pack, row, wanted));
}

/** The office that the person holds on the day, else held, that the phrase names, in the words of the reference. */
export function officeName({ pack, day }: Context, wanted: Wanted, person: number): string | undefined {
  const rows = tenuresOf(pack, wanted, person);
  const row = rows.findLast((one) => covers(pack, one, day)) ?? rows[0];
  return row === undefined ? undefined : pack.officeName(pack.tenure.office[row] as number);
}

/** Titles that say of an office only what kind it is, by the word of its name that says so too: "Secretary Powell", "Sen. Schumer". */
const TITLES = new Map(
  [
    'secretary', 'minister', 'senator', 'governor', 'commissioner', 'justice', 'sen senator', 'gov governor', 'rep representatives', 'vp vice',
  ].map((words) => [lexeme(words.split(' ')[0] as string), words.split(' ').at(-1) as string]),
); // prettier-ignore
/** The same of several at once: "Presidents Bush and Putin". */
const PLURALS = new Map(
  ['president', 'minister', 'chancellor', 'king', 'senator', 'governor', 'premier'].map((word) => [lexeme(`${word}s`), word]),
);
PLURALS.set(lexeme('secretaries'), 'secretary');
const AND = lexeme('and');
/** How far before a name such a plural stands, in tokens. */
const REACH = 8;

/** The word of an office's name that the title before token `first` stands for. */
function titleBefore(text: Text, first: number): string | undefined {
  const before = first - 1;
  const word = text.lexemeAt(before);
  if (word !== AND) {
    const isTitle = text.capital(before) && (text.gap(first) === GAP_SPACE || text.gap(first) === GAP_DOT);
    return isTitle ? (TITLES.get(word) ?? PLURALS.get(word)) : undefined;
  }
  for (let at = before - 1; at > before - REACH && (text.capital(at) || text.lexemeAt(at) === AND) && text.sameSentence(at + 1); at--) {
    const plural = PLURALS.get(text.lexemeAt(at));
    if (plural) return plural;
  }
  return undefined;
}

/** True when the word before token `first` is such a title, and of an office that the person holds on the day. */
function isCalledBy({ text, pack, day }: Context, person: number, first: number): boolean {
  const title = day === 0 ? undefined : titleBefore(text, first);
  if (title === undefined) return false;
  const names = (row: number) =>
    pack
      .officeName(pack.tenure.office[row] as number)
      .toLowerCase()
      .split(' ');
  return Array.from(pack.tenure.ofPerson.of(person)).some((row) => covers(pack, row, day) && names(row).includes(title));
}

/** How well a person's offices agree with what stands beside the name that begins at token `first`: an office, or such a title. */
export function agreementBeside(context: Context, person: number, first: number, office: OfficePhrase | undefined): number {
  const told = office ? agreement(context, person, office) : SILENT;
  return told === SILENT && isCalledBy(context, person, first) ? AGREES : told;
}
