import type { Pack } from '../reference/pack.ts';
import type { Context } from './context.ts';
import type { Description } from './description.ts';
import { isTopic, speaksOf } from './topics.ts';
import { countryFor } from './unify-parts.ts';

/** Lets through the agreements that answer every part of a description. */
class Sieve {
  /** How many parts, one after the other, each agreement has answered. */
  private readonly answered: Uint8Array;
  private parts = 0;

  constructor(agreements: number) {
    this.answered = new Uint8Array(agreements);
  }

  /** Takes up the next part: what is let through from here on answers it. */
  next(): void {
    this.parts++;
  }

  /** True before the first part. */
  isEmpty(): boolean {
    return this.parts === 0;
  }

  letThrough(agreement: number): void {
    if (this.answered[agreement] === this.parts - 1) this.answered[agreement] = this.parts;
  }

  left(): number[] {
    const left: number[] = [];
    for (let agreement = 0; agreement < this.answered.length; agreement++)
      if (this.answered[agreement] === this.parts) left.push(agreement);
    return left;
  }
}

function letThroughParties({ party: { ofParty, agreement } }: Pack, party: number, sieve: Sieve): void {
  for (let i = ofParty.first(party), end = ofParty.end(party); i < end; i++)
    sieve.letThrough(agreement[ofParty.rows[i] as number] as number);
}

/** Lets through where an actor or the country it stands for is a party, or may be one, or it is the place or somebody it is named by. */
function letThroughActor(pack: Pack, actor: number, sieve: Sieve, isAlone: boolean): void {
  const { signedAt, person, partial } = pack.agreement;
  const country = countryFor(pack, actor);
  letThroughParties(pack, actor, sieve);
  if (country >= 0) letThroughParties(pack, country, sieve);
  for (let agreement = 0; agreement < signedAt.length; agreement++)
    if (signedAt[agreement] === actor + 1 || person[agreement] === actor + 1 || (isAlone && partial[agreement] === 1))
      sieve.letThrough(agreement);
}

/**
 * The agreements, ascending, that neither an actor nor a topic of the description rules out: of several hundred a few, which are then
 * matched part by part.
 */
export function possibleAgreements({ pack, index }: Context, { actors, makers, words }: Description): number[] {
  const sieve = new Sieve(pack.agreement.entity.length);
  const letThroughNamed = (word: number) => {
    for (const agreement of index.agreementsNamed(word)) sieve.letThrough(agreement);
  };
  for (const actor of actors) {
    if (pack.kind(actor.entity) === 'person') continue;
    sieve.next();
    letThroughActor(pack, actor.entity, sieve, actors.length === 1);
    actor.words.forEach(letThroughNamed);
  }
  for (const { lexeme, number } of words) {
    if (!isTopic(lexeme)) continue;
    sieve.next();
    for (let agreement = 0; agreement < pack.agreement.entity.length; agreement++)
      if (speaksOf(pack, agreement, lexeme)) sieve.letThrough(agreement);
    letThroughNamed(number);
  }
  // Where nothing else tells, those who make it do.
  if (sieve.isEmpty() && makers.length > 1) {
    sieve.next();
    for (const maker of makers) letThroughActor(pack, maker, sieve, false);
  }
  return sieve.left();
}
