/** A stretch of tokens, `first` to `last`, inclusive. */
interface Stretch {
  first: number;
  last: number;
}

const byFirst = (a: Stretch, b: Stretch) => a.first - b.first;
const byLength = (a: Stretch, b: Stretch) => b.last - b.first - (a.last - a.first);

/** Of stretches that all hang together by overlaps, those that are kept, added to `kept`. */
function choose<S extends Stretch>(cluster: S[], surer: (a: S, b: S) => number, kept: S[]): void {
  const from = kept.length;
  const order = (a: S, b: S) => byLength(a, b) || surer(a, b) || byFirst(a, b);
  if (cluster.length === 2) {
    const [a, b] = cluster as [S, S];
    kept.push(order(a, b) <= 0 ? a : b);
    return;
  }
  for (const one of cluster.sort(order)) {
    let free = true;
    for (let i = from; i < kept.length; i++) free &&= (kept[i] as S).last < one.first || (kept[i] as S).first > one.last;
    if (free) kept.push(one);
  }
  if (kept.length - from > 1) kept.push(...kept.splice(from).sort(byFirst));
}

/**
 * Stretches of which none overlaps another, in reading order: the longest first, of equally long ones the surer, then the one that begins first.
 * @param stretches in the order of their first tokens
 * @param surer as for sorting, where length does not decide
 */
export function longestFirst<S extends Stretch>(stretches: readonly S[], surer: (a: S, b: S) => number = () => 0): S[] {
  const kept: S[] = [];
  for (let i = 0; i < stretches.length;) {
    const from = i;
    let end = (stretches[i++] as S).last;
    while (i < stretches.length && (stretches[i] as S).first <= end) end = Math.max(end, (stretches[i++] as S).last);
    if (i - from === 1) kept.push(stretches[from] as S);
    else choose(stretches.slice(from, i), surer, kept);
  }
  return kept;
}
