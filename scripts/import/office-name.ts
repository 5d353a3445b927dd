import type { OrganisationRecord, PlaceRecord } from '../../src/reference/schema.ts';
import { inSentence } from './bodies.ts';
import { fold } from './slug.ts';

type Body = PlaceRecord | OrganisationRecord;

function namesOf(body: Body): string[] {
  const aliases = (body.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text));
  const demonyms = body.kind === 'place' ? (body.demonyms ?? []) : [];
  return [body.name, ...aliases, ...demonyms].filter((name) => name.length > 3);
}

/** Seats and institutions whose name says whose they are. */
const TELLING =
  /^(?:White House|Downing Street|Pentagon|Bank of England|Federal Reserve)\b|\b(?:Bank of England|Federal Reserve|CIA|FBI|Bundesbank|Knesset|State Duma|Scottish|Welsh)\b/;

/** True when the post's words name the body already: "President of Iran", "White House Chief of Staff of the United States". */
function namesBody(office: string, body: Body): boolean {
  const words = ` ${fold(office).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return namesOf(body).some((name) => words.includes(` ${fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `));
}

/** A post's words without its body: "President of Iran", "Iranian President" → "President". */
export function withoutBody(label: string, body: Body): string {
  const names = namesOf(body).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const any = `(?:the )?(?:${names.sort((a, b) => b.length - a.length).join('|')})`;
  return label
    .replace(new RegExp(`,? (?:of|for|in) ${any}\\b(?: \\(.*)?$`, 'iu'), '')
    .replace(new RegExp(`^${any}(?:'s)? (?=\\S)`, 'iu'), '')
    .trim();
}

/** A post's name with its body, in English: "Minister of Finance" and Iran make "Minister of Finance of Iran". */
export function officeName(label: string, body: Body): string {
  const office = label
    .replace(/\s*\([^)]*\)?$/, '')
    .replace(/\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const first = office.charAt(0).toUpperCase() + office.slice(1);
  const envoy = /^(ambassador|permanent representative|high commissioner|minister plenipotentiary)\b(.*?) (to|of) (.*)$/i.exec(first);
  if (envoy && envoy[3] === 'to') return `${envoy[1] ?? ''}${envoy[2] ?? ''} of ${inSentence(body.name)} to ${envoy[4] ?? ''}`;
  if (namesBody(first, body) || TELLING.test(first)) return first;
  if (
    /^(?:(?:lieutenant |deputy |vice )?(?:governor|mayor|prefect|chief minister|intendant)|lord mayor) of /i.test(first) &&
    !/governor of the (?:central|national|reserve|bank)/i.test(first)
  )
    return `${first}, ${body.name}`;
  return `${first} of ${inSentence(body.name)}`;
}
