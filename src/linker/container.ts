import { GAP_COMMA, GAP_SPACE } from '../reference/tokens.ts';
import { type Context, countryOfPlace } from './context.ts';
import { lexeme, WordSet } from './lexicon.ts';
import { type Name, nameAt } from './segments.ts';

const OF = lexeme('of');
const AND = new WordSet('and or');
/** What only a state or province has. */
const OF_STATES = new WordSet('governor governors state senator commonwealth province senators');
const STATE = lexeme('state');

/** What follows the name of a state: "New York attorney general". */
const STATE_HAS = new WordSet('governor governors gov legislature lawmakers senator senators lieutenant');
/** Whom a state sends, and how far before it the title stands: "Rep. Ann Doe of New York". */
const SENT = new WordSet('rep sen gov representative senator governor congressman congresswoman');
const REPRESENTATIVE = 5;
const ATTORNEY = lexeme('attorney');
const GENERAL = lexeme('general');

/** True when the words beside the name are of a state's offices: "governor of New York", "New York attorney general". */
function isState({ text }: Context, { first, last }: Name): boolean {
  const after = text.lexemeAt(last + 1);
  // "New York state"
  if (text.gap(last + 1) === GAP_SPACE && after === STATE && !text.capital(last + 1)) return true;
  if (text.gap(last + 1) === GAP_SPACE && (STATE_HAS.has(after) || (after === ATTORNEY && text.lexemeAt(last + 2) === GENERAL)))
    return true;
  if (text.lexemeAt(first - 1) !== OF) return false;
  for (let i = first - 2; i > first - 2 - REPRESENTATIVE && text.sameSentence(i + 1) && i >= 0; i--)
    if (SENT.has(text.lexemeAt(i)) && text.capital(i)) return true;
  const before = text.lexemeAt(first - 2);
  return OF_STATES.has(before) || (before === GENERAL && text.lexemeAt(first - 3) === ATTORNEY);
}

/** True when the place that the name means beyond doubt, or one of those it may mean, is no country and lies in `country`. */
function liesIn({ pack }: Context, name: Name, country: number): boolean {
  return name.postings.some((posting) => {
    const place = pack.phrases.ref(posting);
    return pack.kind(place) === 'place' && pack.type(place) !== 'country' && countryOfPlace(pack, place) === country;
  });
}

/** The name beside a name in a list, before or after it: "Georgia, Ukraine and Syria". */
function inList({ text, segments }: Context, { first, last }: Name, after: boolean): Name | undefined {
  const step = after ? 1 : -1;
  let at = after ? last + 1 : first - 1;
  const isComma = text.gap(after ? last + 1 : first) === GAP_COMMA;
  const isAnd = AND.has(text.lexemeAt(at));
  if (isAnd) at += step;
  return isComma || isAnd ? nameAt(segments, at) : undefined;
}

/** True when a name in a list with this one means a state of the same country, and no city, or another country: "Georgia, Ukraine and Syria". */
function isAmong(context: Context, name: Name, entity: number): boolean {
  const { pack } = context;
  const type = pack.type(entity);
  return [false, true].some((after) => {
    const other = inList(context, name, after);
    if (!other) return false;
    const types = new Set(other.postings.map((posting) => pack.type(pack.phrases.ref(posting))));
    if (type === 'country') return types.has('country');
    return !types.has('city') && !types.has('country') && liesIn(context, other, countryOfPlace(pack, entity));
  });
}

/** True when the name is one of a list of places: "Boston, New York and Washington". */
function isListed({ text, segments, pack }: Context, name: Name): boolean {
  const after = name.last + 1;
  const isJoined = text.gap(after) === GAP_COMMA || (text.gap(after) === GAP_SPACE && AND.has(text.lexemeAt(after)));
  if (!isJoined) return false;
  const next = nameAt(segments, AND.has(text.lexemeAt(after)) ? after + 1 : after);
  return next?.postings.some((posting) => pack.type(pack.phrases.ref(posting)) === 'city') ?? false;
}

/**
 * True when a state, province or country stands where it holds the place named before it, "Seattle, Washington" and "Tbilisi, Georgia", or
 * is named by what only a state has, "governor of New York".
 */
export function isContainer(context: Context, name: Name, entity: number): boolean {
  const { text, pack, segments } = context;
  const type = pack.type(entity);
  if (type !== 'region' && type !== 'country') return false;
  const before = name.first - 1;
  if (type === 'region' && isState(context, name)) return true;
  if (name.postings.length > 1 && isAmong(context, name, entity)) return true;
  if (text.gap(name.first) !== GAP_COMMA) return false;
  const place = nameAt(segments, before);
  return place !== undefined && liesIn(context, place, countryOfPlace(pack, entity)) && !isListed(context, name);
}
