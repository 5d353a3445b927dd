/** The items in groups, both in the order of their first appearance. */
export function groupBy<Value, Key>(items: readonly Value[], keyOf: (item: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
