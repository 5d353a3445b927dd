import type { EntityRecord, PersonRecord } from '../schema.ts';
import { CAPITAL, GAP_HYPHEN, Tokens } from '../tokens.ts';
import {
  ALIAS_ABBREVIATION,
  ALIAS_COMMA,
  ALIAS_ENDING,
  ALIAS_DEMONYM,
  ALIAS_DERIVED,
  ALIAS_FORMER,
  ALIAS_METONYM,
  ALIAS_NAME,
  ALIAS_OWN,
  ALIAS_SHORT,
  ALIAS_WEAK,
} from './phrases.ts';
import { isParticle, shortForms } from './short-names.ts';

const MARKED = { former: ALIAS_FORMER, metonym: ALIAS_METONYM, abbreviation: ALIAS_ABBREVIATION, weak: ALIAS_WEAK };

export interface Phrase {
  words: string[];
  alias: number;
  capitals: number;
  /** A hyphen ties its last two words. */
  tied?: boolean;
}

/** Cuts a name as text is cut; a name that is written in capitals throughout and short is an abbreviation. */
export function phrase(text: string, alias: number): Phrase {
  const tokens = new Tokens();
  tokens.addBlock(text);
  let capitals = 0;
  for (let i = 0; i < Math.min(16, tokens.count); i++)
    if (((tokens.flags[i] as number) & CAPITAL) !== 0 && !isParticle(tokens.word(i))) capitals |= 1 << i;
  const words = Array.from({ length: tokens.count }, (_, i) => tokens.word(i));
  const abbreviation = words.length === 1 && /^\p{Lu}[\p{Lu}\d.]*$/u.test(text) && words[0] !== undefined && words[0].length <= 6;
  return {
    words,
    capitals,
    tied: tokens.gap[tokens.count - 1] === GAP_HYPHEN,
    alias:
      alias | (text.includes(',') ? ALIAS_COMMA : 0) | (/[’'+]s?$/.test(text) ? ALIAS_ENDING : 0) | (abbreviation ? ALIAS_ABBREVIATION : 0),
  };
}

/**
 * The article that a name may begin with is not part of what is matched: "The Gambia", "The New York Times". Before one word it
 * stays, except before a place: "The National" is no other name of "National". "The West" and "the North" are none without it.
 */
function withoutArticle(name: Phrase, isPlace: boolean): Phrase {
  const { words, alias, capitals } = name;
  if (words[0] !== 'the' || words.length === 1) return name;
  if (words.length === 2 && (!isPlace || COMPASS.has(words[1] as string))) return { words, alias, capitals: capitals & ~1 };
  return { words: words.slice(1), alias, capitals: capitals >> 1 };
}

const COMPASS = new Set(['north', 'south', 'east', 'west']);

/** Short given names and the long ones they stand for in English: "Joe Biden" is also "Joseph Biden". */
const NICKNAMES: [string, string][] = [
  ['joe', 'joseph'], ['bill', 'william'], ['bob', 'robert'], ['mike', 'michael'], ['jim', 'james'], ['tom', 'thomas'], ['tony', 'anthony'],
  ['dick', 'richard'], ['dan', 'daniel'], ['dave', 'david'], ['ted', 'edward'], ['ben', 'benjamin'], ['nick', 'nicholas'], ['chuck', 'charles'],
  ['jack', 'john'], ['steve', 'steven'], ['steve', 'stephen'], ['chris', 'christopher'], ['alex', 'alexander'], ['ken', 'kenneth'], ['tim', 'timothy'],
  ['ron', 'ronald'], ['greg', 'gregory'], ['jeff', 'jeffrey'], ['matt', 'matthew'], ['andy', 'andrew'], ['pat', 'patrick'], ['rick', 'richard'], ['sam', 'samuel'],
]; // prettier-ignore

function otherGivenNames(words: string[]): string[][] {
  return NICKNAMES.flatMap(([short, long]) =>
    words[0] === short ? [[long, ...words.slice(1)]] : words[0] === long ? [[short, ...words.slice(1)]] : [],
  );
}

/** Two letters that are initials and no name: "JD" of JD Vance. */
const INITIALS = /^[bcdfghjklmnpqrstvwxz]{2}$/;

/** Two initials written without a space are one word, "B.J. Habibie" and "George H.W. Bush"; and the other way round, "J. D. Vance". */
function joinedInitials({ words, alias }: Phrase): Phrase[] {
  if (words.length < 2) return [];
  const first = words[0] as string;
  const joined = (parts: string[]) => ({ words: parts, alias, capitals: 2 ** parts.length - 1 });
  if (INITIALS.test(first) && words.length === 2) return [joined([first.charAt(0), first.charAt(1), ...words.slice(1)])];
  const at = words.findIndex((word, i) => i < words.length - 2 && word.length === 1 && words[i + 1]?.length === 1);
  return at < 0 ? [] : [joined([...words.slice(0, at), words.slice(at, at + 2).join(''), ...words.slice(at + 2)])];
}

/** Ways to write a full name that follow from it: without middle initials, with first and last name only. */
function derivedNames({ words, capitals }: Phrase): Phrase[] {
  const variants: string[][] = [];
  const plain = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1);
  if (plain.length < words.length) variants.push(plain);
  if (plain.length > 2 && capitals === 2 ** words.length - 1) variants.push([plain[0] as string, plain.at(-1) as string]);
  // "Mohammad-Reza Gharaei Ashtiani" is also called by any one of the names between the first and the last.
  if (words.length >= 4) for (let i = 1; i < words.length - 1; i++) variants.push(words.filter((_, index) => index !== i));
  variants.push(...[words, ...variants].flatMap(otherGivenNames));
  return variants.map((variant) => ({ words: variant, alias: ALIAS_NAME | ALIAS_DERIVED, capitals: 2 ** variant.length - 1 }));
}

const JUNIOR = /^(?:jr|jnr|sr)$/;

function personPhrases(person: PersonRecord, full: Phrase[]): Phrase[] {
  const short = (words: string[]) => ({ words, alias: ALIAS_SHORT, capitals: 1 << (words.length - 1) });
  const own = full[0]?.words ?? [];
  // "Volodymyr Zelensky" is another spelling of the whole name, "King Charles" and "Juan Carlos of Spain" are none.
  const isSpelling = (words: string[]) => words.length > 1 && words[0] === own[0] && !words.includes('of');
  const spellings = full.filter(({ words }, i) => i === 0 || isSpelling(words));
  const shorts =
    person.short?.map((text) => phrase(text, ALIAS_SHORT)) ??
    spellings.flatMap(({ words, tied }) => shortForms(person, words, tied)).map(short);
  // "President Marcos Jr."
  const juniors = full
    .filter(({ words }) => words.length > 2 && JUNIOR.test(words.at(-1) ?? ''))
    .map(({ words }) => short(words.slice(-2)));
  return [
    ...full.slice(0, 1).flatMap(derivedNames),
    ...full.flatMap(joinedInitials),
    ...shorts,
    ...juniors.map((one) => ({ ...one, capitals: 3 })),
  ];
}

/** Words of direction, which the press writes small before a region's name. */
const DIRECTION = /^(north|south|east|west|northeast|northwest|southeast|southwest)ern$|^central$/;

function directionMaySmall(name: Phrase): Phrase {
  return name.words.length > 1 && DIRECTION.test(name.words[0] ?? '') ? { ...name, capitals: name.capitals & ~1 } : name;
}

/** Words for an instrument, which the press writes small after the name of a place: "Oslo accords", "Paris agreement". */
const INSTRUMENT =
  /^(?:accords?|agreements?|treaty|treaties|pact|deal|convention|protocol|memorandum|declaration|plan|initiative|ceasefire|truce)$/;

/** The same of events: "Falklands war", "Suez crisis". */
const HAPPENING =
  /^(?:war|wars|conflict|crisis|coup|invasion|uprising|revolution|protests|massacre|genocide|elections?|referendum|summit|attacks?|bombings?|shootings?|siege|earthquake|floods|wildfires)$/;

/** The common nouns that names of governments and events begin with before "of": "the government of Kenya", "the fall of Kabul". */
const FIRST_OF =
  /^(?:government|fall|annexation|assassination|killing|murder|death|funeral|battle|siege|sinking|trial|arrest|capture|overthrow|bombing|invasion|independence|partition)$/;

function firstMaySmall(name: Phrase): Phrase {
  return name.words[1] === 'of' && FIRST_OF.test(name.words[0] ?? '') ? { ...name, capitals: name.capitals & ~1 } : name;
}

/** Ministries are written small after whose they are: "the US state department", "the Kenyan foreign ministry". */
const MINISTRY = /^(?:ministry|department)$/;

function ministryMaySmall(name: Phrase): Phrase {
  return name.words.length > 2 && MINISTRY.test(name.words.at(-1) ?? '') ? { ...name, capitals: name.capitals & 1 } : name;
}

/** Parties, in the style of some papers: "the Labour party". */
const PARTY = /^party$/;

function headMaySmall(name: Phrase, head: RegExp): Phrase {
  const last = name.words.length - 1;
  return last > 0 && head.test(name.words[last] ?? '') ? { ...name, capitals: name.capitals & ~(1 << last) } : name;
}

/** The demonyms that stand for the country. Plurals ("Ukrainians") name its people, which are something else. */
function adjectives(demonyms: string[]): string[] {
  return demonyms.filter((word) => !demonyms.includes(word.replace(/s$/, '')) || !word.endsWith('s'));
}

/** Broadcasters and agencies are also called by their names with what they do: "Al Arabiya News". */
const MEDIA = new Set(['broadcaster', 'news-agency']);
const MEDIA_TAILS = ['news', 'tv', 'television', 'news agency'];

function mediaNames(entity: EntityRecord, { words, capitals }: Phrase): Phrase[] {
  if (entity.kind !== 'organisation' || !MEDIA.has(entity.type) || words.length > 3) return [];
  return MEDIA_TAILS.map((tail) => ({ words: [...words, ...tail.split(' ')], alias: ALIAS_NAME, capitals }));
}

/** Every surface form of an entity. */
export function entityPhrases(entity: EntityRecord): Phrase[] {
  const aliases = (entity.aliases ?? []).map((alias) =>
    typeof alias === 'string' ? phrase(alias, ALIAS_NAME) : phrase(alias.text, ALIAS_NAME | MARKED[alias.as]),
  );
  const names = [phrase(entity.name, ALIAS_NAME | ALIAS_OWN), ...aliases];
  // The title of its article is a name too, without what tells it from namesakes.
  if (entity.wikipedia)
    names.push(phrase(entity.wikipedia.replace(/ \(.*\)$/, ''), entity.wikipedia.endsWith(')') ? ALIAS_NAME | ALIAS_WEAK : ALIAS_NAME));
  if ('official' in entity && entity.official) names.push(phrase(entity.official, ALIAS_NAME));
  if (entity.kind === 'person') names.push(...personPhrases(entity, names));
  names.push(...mediaNames(entity, names[0] as Phrase));
  if (entity.kind === 'place') names.push(...adjectives(entity.demonyms ?? []).map((text) => phrase(text, ALIAS_DEMONYM)));
  const isPlace = entity.kind === 'place';
  return names
    .map((name) => directionMaySmall(withoutArticle(name, isPlace)))
    .map((name) => (entity.kind === 'agreement' ? headMaySmall(name, INSTRUMENT) : name))
    .map((name) => (entity.kind === 'event' ? firstMaySmall(headMaySmall(name, HAPPENING)) : name))
    .map((name) => (entity.kind === 'organisation' ? ministryMaySmall(firstMaySmall(name)) : name))
    .map((name) => (entity.kind === 'organisation' && entity.type === 'party' ? headMaySmall(name, PARTY) : name))
    .filter(({ words }) => words.length > 0 && words.length <= 24);
}
