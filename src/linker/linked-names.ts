import { int32s } from '../reference/room.ts';
import type { Context } from './context.ts';
import type { Link } from './link-types.ts';

/** The names that were linked, in reading order, as offices and descriptions are read against them. */
export class LinkedNames {
  readonly all: readonly Link[];
  /** The people among them. */
  readonly people: readonly Link[];
  /** Index into `all` of the name that covers each token, or -1; of two, the one that begins first. */
  private readonly at: Int32Array;

  constructor({ text, pack }: Context, links: readonly Link[]) {
    this.all = links.toSorted((a, b) => a.first - b.first);
    this.people = this.all.filter((name) => pack.kind(name.entity) === 'person');
    this.at = int32s(text.count).fill(-1);
    for (let index = this.all.length - 1; index >= 0; index--) {
      const { first, last } = this.all[index] as Link;
      this.at.fill(index, first, last + 1);
    }
  }

  /** The name that covers a token, if one does. */
  covering(token: number): Link | undefined {
    const index = this.at[token];
    return index === undefined || index < 0 ? undefined : this.all[index];
  }

  /** The people named before a token and at most `reach` tokens from it, the last first. */
  *peopleBefore(token: number, reach: number): Generator<Link> {
    let index = indexFrom(this.people, token);
    while (--index >= 0) {
      const name = this.people[index] as Link;
      if (token - name.last > reach) return;
      if (name.last < token) yield name;
    }
  }
}

/** Index of the first link that begins at or after a token. */
function indexFrom(links: readonly Link[], token: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle] as Link).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
