/** The pairs that one region makes with each of others, where both are known. */
export function regionPairs(
  others: readonly (string | null)[],
  region: string | null,
): readonly (readonly [string, string])[] {
  return others.flatMap((other) => (other === null || region === null ? [] : [[other, region]]));
}
