/** The index of the first item of which something is true, that is true of all after it too; the length where there is none. By halving. */
export function firstIndex<T>(items: readonly T[], isTrue: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
