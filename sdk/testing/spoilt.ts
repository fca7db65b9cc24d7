/** Neither a text, a number, a boolean, null, a record nor a list of any of them. */
const nonsense = [[]];

/** The value once for each of its parts, with nonsense in the part's place; by the path of the part, `offices.0.name`. */
export function* spoilt(value: unknown, path = ''): Generator<[path: string, value: unknown]> {
  if (path) yield [path, nonsense];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const [inner, changed] of spoilt(part, path ? `${path}.${key}` : key)) {
      yield [inner, Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed }];
    }
  }
}
