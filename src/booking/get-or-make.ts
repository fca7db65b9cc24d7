interface MapLike<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/**
 * What the map has under the key; where it has nothing, made and kept there first. As the built-in `getOrInsertComputed`,
 * which is younger than some of the Nodes and browsers that the mock server runs in.
 */
export function getOrMake<K, V extends {}>(map: MapLike<K, V>, key: K, make: (key: K) => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  map.set(key, made);
  return made;
}
