import { PRESS_NAMES } from './factbook-names.ts';

const HONORIFIC =
  /^(?:(?:lt|maj|brig|col|gen|capt|cdr|adm|ret|dr|sir|dame|mr|mrs|ms|field marshal|marshal|his (?:majesty|highness|excellency)|ayatollah|hojjat ol-eslam|sheikh|shaykh|professor|prof|hon|right honorable|rt|datuk|dato|tan sri|tun|lord|col-gen|lt-gen|sayyid|alhaji|haji|father|ratu)\.?,? |\(ret\.?\) )+/i;

/** "OBIANG" → "Obiang", "McMAHON" → "McMahon", "ZIN Mar Aung" → "Zin Mar Aung"; Roman numerals stay. */
function properCase(word: string): string {
  if (/^[IVX]+\.?$/.test(word)) return word;
  return word.replace(/\p{Lu}{2,}/gu, (run: string, at: number) => {
    const lower = run.toLowerCase();
    const before = word.slice(0, at);
    return at === 0 ||
      before.endsWith('-') ||
      /^.'$/.test(before) ||
      (!/\p{Ll}/u.test(before) && !before.endsWith("'")) ||
      /^(?:Mc|Mac|Fitz)$/.test(before)
      ? run.charAt(0) + lower.slice(1)
      : lower;
  });
}

/**
 * The name in a line of the Factbook, without titles of rank, its surname and its other spellings.
 * @returns undefined where no word is in capitals: then the line names no person
 */
export function personOf(text: string): { name: string; surname: string; aliases: string[] } | undefined {
  const [first = '', ...others] = text.replace(/\([^)]*\)/g, ' ').split(/,? (?:also (?:known as|spelled)|aka|or) | or$|,/);
  const clean = (part: string) =>
    part
      .replace(HONORIFIC, '')
      .replace(/ of (?:the )?(?:UK|Netherlands|United Kingdom|Denmark)$/, '')
      .replace(/["“”]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const written = clean(first);
  const capitals = written.split(' ').filter((word) => /\p{Lu}{2,}/u.test(word) && !/^[IVX]+$/.test(word));
  if (capitals.length === 0 || written.split(' ').length > 8 || /[:;0-9]| - |^(?:of|and|the) /.test(written)) return undefined;
  const proper = (part: string) => part.split(' ').map(properCase).join(' ');
  const aliases = others
    .map(clean)
    .filter((part) => part.split(' ').length > 1 && /^\p{L}/u.test(part) && part.length < 50)
    .map(proper);
  const name = proper(written);
  const known = PRESS_NAMES.get(name);
  return known ? { name: known, surname: known, aliases: [name, ...aliases] } : { name, surname: proper(capitals.join(' ')), aliases };
}
