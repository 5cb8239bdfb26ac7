import { groupBy } from "../../model/groupBy";
import type { Writing } from "./bodyMention";
import type { WritingsAtHand } from "./bodyPairs";
import { disjointSets } from "./disjointSets";
import type { BodyDecision } from "./mapping";
import { rosterKey, type Roster, type RosterBody } from "./roster";

/** A body with every way it was written, in the order of appearance. */
export interface FoundBody {
  readonly writings: readonly Writing[];
  readonly roster: RosterBody | null;
  readonly by: "istat" | "name" | "decision" | null;
}

interface GatheredBodies {
  readonly bodies: readonly FoundBody[];
  readonly bodyByKey: ReadonlyMap<string, FoundBody>;
}

/** The bodies after what was decided: writings united so far, and those that somebody said are the same. */
export function gatherBodies(
  { writings, findings, sets }: WritingsAtHand,
  roster: Roster | null,
  decisions: readonly BodyDecision[],
): GatheredBodies {
  const byKey = new Map(writings.map(({ key }, index) => [key, index]));
  const [decided, chosen] = [disjointSets(writings.length), new Map<number, RosterBody>()];
  for (const index of writings.keys()) decided.unite(sets.find(index), index);
  for (const [index, { body }] of findings.entries()) {
    if (body && !byKey.has(rosterKey(body))) byKey.set(rosterKey(body), index);
  }
  for (const { body, other, isSame } of decisions) {
    if (!isSame) continue;
    const [a, b] = [byKey.get(body), byKey.get(other)];
    if (a !== undefined && b !== undefined) decided.unite(a, b);
    const known = roster?.byIstat.get(other.replace(/^istat:/, ""));
    if (a === undefined || !known) continue;
    chosen.set(a, known);
    // Whoever else is decided to be the same body of the roster joins this one.
    if (b === undefined) byKey.set(other, a);
  }
  const chosenByRoot = new Map([...chosen].map(([index, body]) => [decided.find(index), body]));
  const bodyByKey = new Map<string, FoundBody>();
  const bodies: FoundBody[] = [];
  const groups = groupBy([...writings.keys()], (index) => String(decided.find(index)));
  for (const [root, indexes] of groups) {
    const found = indexes.map((index) => findings[index]).find((finding) => finding?.body);
    const own = indexes.flatMap((index) => writings[index] ?? []);
    const choice = chosenByRoot.get(Number(root));
    const isJoined = new Set(indexes.map((index) => sets.find(index))).size > 1;
    const body: FoundBody = {
      writings: own,
      roster: choice ?? found?.body ?? null,
      by: choice || isJoined ? "decision" : (found?.by ?? (own.length > 1 ? "name" : null)),
    };
    bodies.push(body);
    for (const { key } of own) bodyByKey.set(key, body);
  }
  return { bodies, bodyByKey };
}
