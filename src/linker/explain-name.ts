import { type Candidate, candidates } from './candidates.ts';
import { type Feature, FEATURES } from './feature-names.ts';
import type { Reading } from './link.ts';
import { officeBeside } from './office-beside.ts';
import type { Name } from './segments.ts';
import { WEIGHTS } from './weights.ts';

/** Each feature in words; its name stands beside it, to be looked up in `weights.ts`. */
const WORDS: Record<Feature, string> = {
  prior: 'known to the news', full: 'a name in full', own: 'the very name of the reference', derived: 'a form made from its name', short: 'a surname or short form',
  weak: 'a name that needs support', demonym: 'an adjective or people', takenOver: 'with a word that makes something else of it', length: 'words beyond the first',
  tooEarly: 'not there yet on the day', gone: 'dead for years', inOffice: 'in an office on the day', incumbent: 'of those of the name the one in office, or in force', head: 'leads a country that is named', officeAgrees: 'holds the office named beside it',
  soleHolder: 'the only one of the name who does', officeHeld: 'once held the office named beside it', officeContradicts: 'somebody else holds the office named beside it', home: 'its country is named in the document',
  near: 'its country is named in the block', weakAbroad: 'needs support, and its country is not named', rightDoubtThing: 'no person, and an unexplained capital after it',
  leftDoubtThing: 'no person, and an unexplained capital before it', container: 'the place before the comma lies in it', possessed: 'the country beside it', abroad: 'the document is about the country of another reading', branch: 'the paragraph speaks of its country', parties: 'its parties are named', elsewhere: 'the block names another country, that of another reading or one named more', weakAside: 'needs support, and its country is not the main one', namesake: 'also the name of somebody of the document',
  leftDoubt: 'an unexplained capital before it', rightDoubt: 'an unexplained capital after it', person: 'a person',
  abbreviation: 'an abbreviation', ordinaryPerson: 'a person, and an ordinary word', ordinaryThing: 'no person, and an ordinary word',
  honorific: '“Mr.”, “Ms.” before it', dominance: 'far better known than the next of the name', renown: 'known to all by it', inCast: 'introduced by the full name', stranger: 'also the surname of a stranger',
}; // prettier-ignore

const signed = (points: number) => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;

/** What counted, the most first. */
function counted({ features }: Candidate): string[] {
  return FEATURES.map((feature) => ({ feature, points: features[feature] * WEIGHTS[feature] }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(
      ({ feature, points }) =>
        `${signed(points)} ${WORDS[feature]} (${feature} ${Number(features[feature].toFixed(2))} × ${WEIGHTS[feature]})`,
    );
}

/** Why a name, in full or short, is read as an entity: what counted, and the reading that came next. */
export function explainName({ context, offices, cast }: Reading, name: Name, entity: number): string[] {
  const { pack, text } = context;
  const all = candidates(context, name, officeBeside(text, offices, name.first, name.last), name.hasShort ? cast : undefined);
  const chosen = all.find((candidate) => candidate.entity === entity);
  if (!chosen) return [];
  const next = all.find((candidate) => candidate.entity !== entity);
  const runnerUp = next ? `next: ${pack.name(next.entity)} (${pack.id(next.entity)}), score ${next.score.toFixed(2)}` : 'no other reading';
  return [`score ${chosen.score.toFixed(2)}, from ${WEIGHTS.bias}; silence below 0`, ...counted(chosen), runnerUp];
}
