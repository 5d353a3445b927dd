import { fold } from './slug.ts';

/** A Wikipedia title without what tells namesakes apart: "John Smith (politician)" → "John Smith". */
export function withoutParenthetical(title: string): string {
  return title
    .replace(/ \([^)]*\)$/, '')
    .replaceAll('_', ' ')
    .trim();
}

const NOT_NAMES = new Set([
  'lord',
  'lady',
  'baroness',
  'baron',
  'viscount',
  'earl',
  'sir',
  'dame',
  'dr',
  'mr',
  'mrs',
  'ms',
  'of',
  'the',
  'de',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'jr',
  'sr',
  'da',
  'dos',
  'del',
  'la',
]);

/** The words of a name, folded, without titles and particles. */
export function nameWords(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !NOT_NAMES.has(word));
}

/** True when two words differ by at most one letter in five: spellings of one name in two transliterations. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4) return false;
  const allowed = Math.floor(Math.max(a.length, b.length) / 4);
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++)
      current[column] = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1),
      );
    previous = current;
  }
  return (previous[b.length] as number) <= allowed;
}

/** A label that is a likely other name: two words or more, and one of them stands in the known name. */
export function plausibleAlias(label: string, name: string): boolean {
  const words = nameWords(label);
  const known = nameWords(name);
  if (words.length < 2 || fold(label) === fold(name) || label.length > 50 || /[()\d,;:/"]|^Q\d/.test(label)) return false;
  return words.some((word) => known.some((other) => alike(word, other)));
}
