import { groupBy } from "../../model/groupBy";
import { placeOf, type Writing } from "./bodyMention";
import {
  MOST_CANDIDATES,
  similarPairs,
  uniteByName,
  uniteByRoster,
  type WritingsAtHand,
} from "./bodyPairs";
import { disjointSets } from "./disjointSets";
import { findInRoster } from "./findInRoster";
import { gatherBodies, type FoundBody } from "./gatherBodies";
import type { BodyDecision } from "./mapping";
import { rosterKey, rosterName, type Roster, type RosterBody } from "./roster";
import type { BodyCandidate, BodyDoubt, DoubtReason } from "./survey";

export interface BodyMatching {
  readonly bodies: readonly FoundBody[];
  /** The body of each writing, by its key. */
  readonly bodyByKey: ReadonlyMap<string, FoundBody>;
  /** Answered ones too, so that an answer can be taken back. */
  readonly doubts: readonly BodyDoubt[];
}

type Candidate = Omit<BodyCandidate, "isSame">;
type Candidates = Map<number, Map<string, Candidate>>;

/**
 * Which writings are one body. Merges those of one body of the roster, and those of one name that say nothing
 * different of its place; whatever else may be the same stands apart until somebody decides.
 */
export function matchBodies(
  writings: readonly Writing[],
  roster: Roster | null,
  decisions: readonly BodyDecision[],
): BodyMatching {
  const hand: WritingsAtHand = {
    writings,
    findings: writings.map((writing) => findInRoster(writing, roster)),
    sets: disjointSets(writings.length),
  };
  uniteByRoster(hand);
  const ofOneName = uniteByName(hand);
  const candidates = gatherCandidates(hand, [...ofOneName, ...similarPairs(hand)]);
  const doubts = listDoubts(hand, candidates, decisions);
  return { ...gatherBodies(hand, roster, decisions), doubts };
}

/** By the first writing of the body that asks. */
function gatherCandidates(
  { writings, findings, sets }: WritingsAtHand,
  pairs: readonly (readonly [number, number, DoubtReason])[],
): Candidates {
  const candidates: Candidates = new Map();
  const raise = (at: number, candidate: Candidate) => {
    const root = sets.find(at);
    const own = candidates.get(root) ?? new Map<string, Candidate>();
    candidates.set(root, own);
    if (own.size < MOST_CANDIDATES && !own.has(candidate.key)) own.set(candidate.key, candidate);
  };
  for (const [index, finding] of findings.entries()) {
    for (const { body, reason } of finding.candidates) raise(index, rosterCandidate(body, reason));
  }
  for (const [early, late, reason] of pairs) {
    // The one that the roster does not know asks; between two such, the later one.
    const [asks, other] = findings[late]?.body ? [early, late] : [late, early];
    if (sets.find(asks) === sets.find(other)) continue;
    const found = findings[other]?.body;
    const writing = writings[sets.find(other)];
    if (found) raise(asks, rosterCandidate(found, reason));
    else if (writing) raise(asks, writingCandidate(writing, reason));
  }
  return candidates;
}

function rosterCandidate(body: RosterBody, reason: DoubtReason): Candidate {
  return { key: rosterKey(body), name: rosterName(body), place: body.province, reason };
}

function writingCandidate(writing: Writing, reason: DoubtReason): Candidate {
  return { key: writing.key, name: writing.name, place: placeOf(writing), reason };
}

function listDoubts(
  { writings, sets }: WritingsAtHand,
  candidates: Candidates,
  decisions: readonly BodyDecision[],
): readonly BodyDoubt[] {
  const answers = new Map(
    decisions.map(({ body, other, isSame }) => [pairKey(body, other), isSame]),
  );
  const membersOf = groupBy([...writings.keys()], (index) => String(sets.find(index)));
  const doubts: BodyDoubt[] = [];
  for (const [root, own] of [...candidates].toSorted(([a], [b]) => a - b)) {
    const members = membersOf.get(String(root)) ?? [];
    const first = writings[root];
    const place = first?.places[0];
    if (!first || !place) continue;
    doubts.push({
      key: first.key,
      name: first.name,
      place: placeOf(first),
      mentions: members.reduce((sum, index) => sum + (writings[index]?.places.length ?? 0), 0),
      first: place,
      candidates: [...own.values()].map((candidate) => ({
        ...candidate,
        isSame: answers.get(pairKey(first.key, candidate.key)) ?? null,
      })),
    });
  }
  return doubts;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** Whether nobody has said yet which of its candidates the body is. */
export function isOpen({ candidates }: BodyDoubt): boolean {
  return (
    candidates.some(({ isSame }) => isSame === null) && !candidates.some(({ isSame }) => isSame)
  );
}
