/** The report's cost by group of measures on networks of a set size, and how good its suggestions have been. */
import { performance } from "node:perf_hooks";
import { pooling } from "../../src/analysis/ideas/pooling";
import { recordOf, trackRecord, type TrackRecord } from "../../src/analysis/ideas/trackRecord";
import { suggestions } from "../../src/analysis/ideas/suggestions";
import { buildNetwork, networkAt, type AuthorityNetwork } from "../../src/analysis/network/buildNetwork";
import { criticalAuthorities, criticalPartnerships } from "../../src/analysis/network/criticalRecords";
import { isDense } from "../../src/analysis/network/packBits";
import { measureAuthorities, measureGraph } from "../../src/analysis/network/measures";
import { pairsByYear } from "../../src/analysis/network/pairsByYear";
import { programmeAt, type ProgrammeAt } from "../../src/analysis/programmeAt";
import { scoreInThreads } from "../../src/cli/scoreInThreads";
import type { Day } from "../../src/model/calendarDate";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { buildBigProgramme } from "./bigProgramme";

export interface ReportTimes {
  readonly set: string;
  readonly pairs: number;
  /** Milliseconds of one run, by group. */
  readonly groups: Readonly<Record<string, number>>;
}

const SETS = [
  { set: "5,000 authorities, 20,000 pairs", authorities: 5000, partnerships: 20_000, most: 2 },
  { set: "5,000 authorities, 20,000 of 1–50", authorities: 5000, partnerships: 20_000, most: 50 },
] as const;

export async function timeReports(): Promise<readonly ReportTimes[]> {
  const found: ReportTimes[] = [];
  for (const { set, ...size } of SETS) {
    const programme = buildBigProgramme(size);
    const at = programmeAt(programme, programme.defaultDay, WHOLE_PROGRAMME);
    found.push(await timeReport(set, at));
  }
  return found;
}

async function timeReport(set: string, at: ProgrammeAt): Promise<ReportTimes> {
  const groups: Record<string, number> = {};
  const time = async <T>(group: string, work: () => T | Promise<T>): Promise<T> => {
    const from = performance.now();
    const result = await work();
    groups[group] = performance.now() - from;
    return result;
  };
  const network = await time("network", () => networkAt(at));
  const kind = isDense(network) ? "by words" : "link by link";
  await time(`paths, triples, constraint (${kind})`, () => scoreInThreads(network));
  await time("other measures", () => measureOthers(network, at.day));
  await time("critical records", () => [
    criticalAuthorities(network),
    criticalPartnerships(network),
  ]);
  await time("pooling, suggestions", () => [pooling(at), suggestions(at)]);
  return { set, pairs: network.pairs, groups };
}

function measureOthers(network: AuthorityNetwork, day: Day): unknown {
  return [measureAuthorities(network), measureGraph(network), pairsByYear(network, day)];
}

/** A seeded shuffle of the eligible pairs as a control: beside the exact chance value it must be no better. */
export function shuffledControl(at: ProgrammeAt, record: TrackRecord, seed: number): number {
  const earlier = programmeAt(at.programme, record.from, WHOLE_PROGRAMME);
  const before = buildNetwork(earlier.roster, earlier.network);
  const later = networkAt(at);
  const known = new Map(later.ids.map((id, i) => [id, i]));
  const together = new Set<string>();
  const eligible: string[] = [];
  before.ids.forEach((a, i) => {
    const met = new Set(before.neighbours.of[i]);
    const after = new Set(later.neighbours.of[known.get(a) ?? -1] ?? []);
    before.ids.forEach((b, j) => {
      if (j <= i || met.has(j) || before.regionOf[i] === before.regionOf[j]) return;
      eligible.push(`${a}~${b}`);
      if (after.has(known.get(b) ?? -1)) together.add(`${a}~${b}`);
    });
  });
  const random = seeded(seed);
  const rounds = 200;
  let hits = 0;
  for (let round = 0; round < rounds; round += 1) {
    const drawn = Array.from({ length: record.ideas.shown }, () => {
      return eligible[Math.floor(random() * eligible.length)] ?? "";
    });
    hits += recordOf(drawn, together, []).hits;
  }
  return hits / rounds;
}

/** Mulberry32 (T. Ettinger, public domain): the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function recordOn(at: ProgrammeAt): TrackRecord | null {
  return trackRecord(at);
}
