import type { Authority } from "./chooseAuthorities";
import type { RawRecord } from "./material";
import { makeRandom, pickOne } from "./random";

/** Relations with countries: the real ones of those who take part, then made-up ones, never the same pair twice. */
export function drawRelations(
  authorities: readonly Authority[],
  countries: readonly string[],
  twinnings: readonly RawRecord[],
  around: readonly RawRecord[],
  seed: number,
): RawRecord[] {
  const random = makeRandom(seed, "relations");
  const ids = new Set(authorities.map(({ id }) => id));
  const known = new Set(around.map(pairOf));
  const relations = twinnings.filter((twinning) => {
    const isNew = ids.has(String(twinning["organisation"])) && !known.has(pairOf(twinning));
    if (isNew) known.add(pairOf(twinning));
    return isNew;
  });
  for (const { id, part } of authorities) {
    const most = part === "isolated" ? 1 : 2;
    for (let more = random.whole(0, most); more > 0; more -= 1) {
      const country = pickOne(countries, random);
      if (country === undefined) break;
      const relation = { organisation: id, country };
      const isDated = random.chance(0.7);
      const since = isDated ? { since: String(random.whole(1998, 2009)) } : {};
      const form = random.chance(0.5) ? "scambio" : "progetto";
      if (known.has(pairOf(relation))) continue;
      known.add(pairOf(relation));
      relations.push({ ...relation, ...since, form, illustrative: true });
    }
  }
  return relations;
}

function pairOf(relation: RawRecord): string {
  return `${String(relation["organisation"])} ${String(relation["country"])}`;
}
