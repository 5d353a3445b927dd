import { REF_ENTITY } from '../reference/pack/phrases.ts';
import { GAP_SPACE } from '../reference/tokens.ts';
import { type Context, countryOfPlace } from './context.ts';
import { lexeme, WordSet } from './lexicon.ts';
import type { Name } from './segments.ts';

const OF = lexeme('of');
const GOVERNOR = new WordSet('governor governors governorship gov');
/** What provinces are called beside the name of their city. */
const KINDS = ['province', 'state', 'governorate', 'region', 'oblast', 'county', 'us state'];

/** True where a governor of the place is spoken of, and what a governor has is no city: "Sokoto Governor", "governor of Sokoto". */
function hasGovernor({ text }: Context, { first, last }: Name): boolean {
  if (GOVERNOR.has(text.lexemeAt(last + 1)) && text.gap(last + 1) === GAP_SPACE) return true;
  return text.lexemeAt(first - 1) === OF && GOVERNOR.has(text.lexemeAt(first - 2));
}

/** The province that goes by the name of a city, where the words beside it say that it is meant; else the entity itself. */
export function provinceOf(context: Context, name: Name, entity: number): number {
  const { pack, text } = context;
  if (pack.type(entity) !== 'city' || !hasGovernor(context, name)) return entity;
  const { phrases, vocabulary } = pack;
  let node = 0;
  for (let at = name.first; at <= name.last; at++) node = phrases.child(node, text.word[at] as number);
  for (const kind of KINDS) {
    let end = node;
    for (const word of kind.split(' ')) end = end === 0 ? 0 : phrases.child(end, vocabulary.findAscii(word, 0, word.length));
    const last = end === 0 ? 0 : phrases.end(end);
    for (let posting = phrases.first(end); posting < last; posting++) {
      const place = phrases.ref(posting);
      const isProvince = phrases.type(posting) === REF_ENTITY && pack.type(place) === 'region';
      if (isProvince && countryOfPlace(pack, place) === countryOfPlace(pack, entity)) return place;
    }
  }
  return entity;
}
