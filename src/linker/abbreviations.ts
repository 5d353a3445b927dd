import { GAP_COMMA, GAP_OTHER, GAP_SPACE, MIXED, UPPER } from '../reference/tokens.ts';
import type { Context } from './context.ts';
import { lexeme } from './lexicon.ts';
import { FUNCTION } from './lexicon-words.ts';
import type { Link } from './link-types.ts';
import type { Text } from './text.ts';

/** As sure as the full name that it was introduced with. */
const BY_ABBREVIATION = 8;
/** The most letters of an abbreviation, and the most words that it is looked for in. */
const LONGEST = 8;
const WORDS = 14;
/** The fewest letters of an abbreviation that words spelt out elsewhere can take its meaning from, and of the last of these words. */
const SHORTEST = 3;
const OR = lexeme('or');
const THE = lexeme('the');

/** The last token of the name that an abbreviation at `token` stands behind: "Kennedy Space Center (KSC)", "…, or the KSC"; -1 where none does. */
function endOfName(text: Text, token: number): number {
  const { start, end } = text.tokens;
  const block = text.blocks[text.block[token] as number] as string;
  if (text.gap(token) === GAP_OTHER && text.block[token - 1] === text.block[token]) {
    const between = block.slice(end[token - 1], start[token]);
    return between.trim() === '(' && block[end[token] as number] === ')' ? token - 1 : -1;
  }
  const or = text.lexemeAt(token - 1) === THE ? token - 2 : token - 1;
  return text.lexemeAt(or) === OR && text.gap(or) === GAP_COMMA && text.gap(token) === GAP_SPACE ? or - 1 : -1;
}

/** The first token of the words that end at `last` and begin with the letters of `abbreviation`; -1 where they do not. */
function firstOfLetters(text: Text, last: number, abbreviation: string): number {
  let letter = abbreviation.length - 1;
  let at = last;
  for (; letter >= 0 && at >= 0 && last - at < WORDS && text.block[at] === text.block[last]; at--) {
    if (text.initial(at) === abbreviation.charCodeAt(letter)) letter--;
    else if (!text.is(at, FUNCTION)) return -1;
  }
  return letter < 0 ? at + 1 : -1;
}

/** Names by their last tokens. */
function byEnd(links: readonly Link[]): Map<number, Link> {
  return new Map(links.toReversed().map((link) => [link.last, link]));
}

/**
 * The abbreviations that a document introduces, folded, with what each means in it: -1 where that is nothing the reference knows. "BPA" after
 * "Business and Professionals Alliance (BPA)" is no Bougainville Peace Agreement.
 */
function introduced({ text, pack }: Context, links: readonly Link[]): Map<string, number> {
  const found = new Map<string, number>();
  let ends: Map<number, Link> | undefined;
  for (let i = 1; i < text.count; i++) {
    if (!text.has(i, UPPER | MIXED) || text.lengthOf(i) > LONGEST) continue;
    const last = endOfName(text, i);
    if (last < 0) continue;
    const abbreviation = text.at(i);
    const first = firstOfLetters(text, last, abbreviation);
    ends ??= byEnd(links);
    const name = ends.get(last);
    // Where its letters are not those of the name it may be what it is elsewhere: "UNITED NATIONS (AP)".
    const own = ends.get(i);
    const isItself = first === -1 && own?.first === i && own.by === 'name';
    const isWhole = name !== undefined && !isItself && (first === -1 ? pack.kind(name.entity) === 'organisation' : name.first <= first);
    if (isWhole) found.set(abbreviation, name.entity);
    else if (first !== -1 && first < last && !found.has(abbreviation)) found.set(abbreviation, -1);
  }
  return found;
}

/** True when a text spells an abbreviation out as something else than the links at its words say: "ICC … the International Cricket Council". */
function isSpelledOut(text: Text, abbreviation: string, isOwn: (first: number, last: number) => boolean): boolean {
  const end = abbreviation.charCodeAt(abbreviation.length - 1);
  for (const last of text.capitals) {
    if (text.lengthOf(last) < SHORTEST || text.initial(last) !== end || text.capital(last + 1)) continue;
    const first = firstOfLetters(text, last, abbreviation);
    if (first < 0 || last - first < abbreviation.length - 1 || isOwn(first, last)) continue;
    let isName = true;
    for (let i = first; i <= last; i++) isName &&= text.is(i, FUNCTION) || (text.capital(i) && !text.has(i, UPPER));
    if (isName && (first === 0 || !text.capital(first - 1))) return true;
  }
  return false;
}

/** Adds to the abbreviations introduced those that nobody explains, but that are spelled out elsewhere in the text as something else. */
function addSpelledOut({ text }: Context, links: readonly Link[], meant: Map<string, number>): void {
  const asked = new Set<string>();
  for (const { first, last, entity, by } of links) {
    if (first !== last || by !== 'name' || !text.has(first, UPPER)) continue;
    const abbreviation = text.at(first);
    if (abbreviation.length < SHORTEST || meant.has(abbreviation) || asked.has(abbreviation)) continue;
    asked.add(abbreviation);
    if (links.some((link) => link.entity === entity && link.last > link.first)) continue;
    const isOwn = (from: number, to: number) => links.some((link) => link.entity === entity && link.first <= to && link.last >= from);
    if (isSpelledOut(text, abbreviation, isOwn)) meant.set(abbreviation, -1);
  }
}

/** The links of names with those of the abbreviations that the document introduces, and without what else these could mean. */
export function withAbbreviations(context: Context, links: readonly Link[]): Link[] {
  const { text, pack, countries } = context;
  const meant = introduced(context, links);
  addSpelledOut(context, links, meant);
  if (meant.size === 0) return [...links];
  const entityAt = (token: number) => (text.has(token, UPPER | MIXED) ? meant.get(text.at(token)) : undefined);
  // "Movimento 5 Stelle (M5S)": a name that the reference lacks may be one of an entity that it has, where its country is spoken of.
  const isAtHome = (entity: number) => countries.count((pack.entity.country[entity] as number) - 1) > 0;
  const isKept = ({ first, last, entity }: Link) => {
    const own = first === last ? entityAt(first) : undefined;
    return own === undefined || (own < 0 && isAtHome(entity));
  };
  const others = links.filter(isKept);
  for (let i = 0; i < text.count; i++) {
    const entity = entityAt(i);
    if (entity !== undefined && entity >= 0) others.push({ first: i, last: i, entity, by: 'short', score: BY_ABBREVIATION });
  }
  return others;
}
