import { groupBy } from "../../model/groupBy";
import { compareWritings, placeKind, type Relation, type Writing } from "./bodyMention";
import type { DisjointSets } from "./disjointSets";
import type { RosterFinding } from "./findInRoster";
import { nameIndex } from "./similarNames";
import type { DoubtReason } from "./survey";

/** More candidates than anybody would read. */
export const MOST_CANDIDATES = 12;

/** Two writings, by index, that may be one body. */
export type BodyPair = readonly [number, number, DoubtReason];

export interface WritingsAtHand {
  readonly writings: readonly Writing[];
  readonly findings: readonly RosterFinding[];
  readonly sets: DisjointSets;
}

/** Unites the writings that the roster knows as one body. */
export function uniteByRoster({ findings, sets }: WritingsAtHand): void {
  const first = new Map<string, number>();
  for (const [index, { body }] of findings.entries()) {
    if (!body) continue;
    const there = first.get(body.istat);
    if (there === undefined) first.set(body.istat, index);
    else sets.unite(there, index);
  }
}

/** Unites the writings of one name where nothing keeps any two of them apart; else returns who may be whom. */
export function uniteByName(hand: WritingsAtHand): readonly BodyPair[] {
  const { writings, findings, sets } = hand;
  const free = [...writings.keys()].filter((index) => !findings[index]?.body);
  const pairs: BodyPair[] = [];
  for (const group of groupBy(free, (index) => writings[index]?.core ?? "").values()) {
    const [first] = group;
    if (first === undefined || group.length === 1) continue;
    if (isOfOneMind(group.map((index) => writings[index]))) {
      for (const index of group) sets.unite(first, index);
    } else {
      pairs.push(...pairsOf(group, hand));
    }
  }
  return pairs;
}

/** Whether no two of them are kept apart: each thing said is said in one way only. */
function isOfOneMind(group: readonly (Writing | undefined)[]): boolean {
  const says = [
    (writing: Writing) => placeKind(writing),
    ({ country }: Writing) => country,
    ({ province }: Writing) => province,
    ({ region }: Writing) => region,
    ({ istat }: Writing) => istat,
  ];
  return says.every((say) => {
    const said = new Set(group.map((writing) => (writing ? say(writing) : null)));
    said.delete(null);
    return said.size <= 1;
  });
}

function pairsOf(group: readonly number[], { writings, sets }: WritingsAtHand): BodyPair[] {
  const pairs: BodyPair[] = [];
  for (const [place, a] of group.entries()) {
    for (const b of group.slice(place + 1, place + 1 + MOST_CANDIDATES)) {
      const [one, other] = [writings[a], writings[b]];
      if (!one || !other) continue;
      const relation = compareWritings(one, other);
      const isSamePlace = one.province !== null && one.province === other.province;
      if (relation === "same" && isSamePlace) sets.unite(a, b);
      else if (relation !== "different") pairs.push([a, b, reasonFor(one, other, relation)]);
    }
  }
  return pairs;
}

function reasonFor(a: Writing, b: Writing, relation: Relation): DoubtReason {
  return relation === "same" && placeKind(a) !== placeKind(b) ? "kind" : "other-place";
}

/** Writings whose names are a slip of the pen apart, unless the roster knows both. */
export function similarPairs({ writings, findings, sets }: WritingsAtHand): readonly BodyPair[] {
  const index = nameIndex<number>();
  const pairs: BodyPair[] = [];
  for (const [at, writing] of writings.entries()) {
    for (const there of index.similarTo(writing.full).slice(0, MOST_CANDIDATES)) {
      const other = writings[there];
      const areBothKnown = Boolean(findings[at]?.body && findings[there]?.body);
      if (!other || areBothKnown || sets.find(at) === sets.find(there)) continue;
      if (compareWritings(writing, other) !== "different") pairs.push([there, at, "similar-name"]);
    }
    index.add(writing.full, at);
  }
  return pairs;
}
