/** What the report costs, by group of measures, and how good its suggestions have been. Alone: `tsx` with this file. */
import { fileURLToPath } from "node:url";
import { pooling } from "../../src/analysis/ideas/pooling";
import { suggestions } from "../../src/analysis/ideas/suggestions";
import { trackRecord, type TrackRecord } from "../../src/analysis/ideas/trackRecord";
import { networkAt } from "../../src/analysis/network/buildNetwork";
import { linkedPairs } from "../../src/analysis/network/neighbours";
import {
  criticalAuthorities,
  criticalPartnerships,
} from "../../src/analysis/network/criticalRecords";
import { measureAuthorities, measureGraph } from "../../src/analysis/network/measures";
import { scorerOf } from "../../src/analysis/network/heavyScores";
import { isDense } from "../../src/analysis/network/packBits";
import { pairsByYear } from "../../src/analysis/network/pairsByYear";
import { programmeAt, type ProgrammeAt } from "../../src/analysis/programmeAt";
import { generateDataSet, USUAL_SEED } from "../../src/cli/generate/generateDataSet";
import { readMaterial } from "../../src/cli/generate/readMaterial";
import { readTables } from "../../src/cli/generate/readTables";
import { scoreInThreads } from "../../src/cli/scoreInThreads";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { buildProgrammeFrom, buildTables, type RawTables } from "../fixtures/dataSet";
import { betweennessByGraphology, graphologyOf } from "./peerMeasures";
import { controlHits, seeded } from "./shuffledControl";

export interface ReportTimes {
  readonly set: string;
  readonly pairs: number;
  /** Milliseconds of one run. */
  readonly groups: Readonly<Record<string, number>>;
}

export interface SuggestionCheck {
  readonly set: string;
  readonly record: TrackRecord | null;
  /** Mean hits of as many pairs drawn at random, seeded. */
  readonly control: number | null;
}

const SETS = [
  { set: "5,000 authorities, 20,000 partnerships of 2", smallest: 2, largest: 2 },
  { set: "5,000 authorities, 20,000 partnerships of 1–50", smallest: 1, largest: 50 },
] as const;

const PATHS = "paths, triples, constraint";
const PEER = "graphology: betweenness alone (one processor)";
/** Pairs. */
const MOST_FOR_PEER = 100_000;

export async function timeReports(): Promise<readonly ReportTimes[]> {
  const found: ReportTimes[] = [];
  for (const { set, smallest, largest } of SETS) {
    found.push(await timeReport(set, bigTables(smallest, largest)));
  }
  return found;
}

async function timeReport(set: string, tables: RawTables): Promise<ReportTimes> {
  const groups: Record<string, number> = {};
  const time = async <T>(group: string, work: () => T | Promise<T>): Promise<T> => {
    const from = performance.now();
    const result = await work();
    groups[group] = performance.now() - from;
    return result;
  };
  const at = await time("check and build", () => readingOf(tables));
  const network = await time("network", () => networkAt(at));
  const way = isDense(network) ? "by words of links" : "link by link";
  await time(`${PATHS} (all processors, ${way})`, () => scoreInThreads(network));
  if (linkedPairs(network) <= MOST_FOR_PEER) {
    await time(`${PATHS} (one processor)`, () => scorerOf(network)({ hand: 0, hands: 1 }));
    const graph = graphologyOf(network);
    await time(PEER, () => betweennessByGraphology(graph));
  }
  await time("other measures", () => [
    measureAuthorities(network),
    measureGraph(network),
    pairsByYear(network, at.day),
  ]);
  await time("critical records", () => [
    criticalAuthorities(network),
    criticalPartnerships(network),
  ]);
  await time("pooling, suggestions", () => [pooling(at), suggestions(at)]);
  return { set, pairs: linkedPairs(network), groups };
}

export async function checkSuggestions(): Promise<readonly SuggestionCheck[]> {
  const shipped = await readTables("data");
  const sizes = { authorities: 400, actors: 100, partners: 60, partnerships: 900 };
  const generated = generateDataSet({ ...sizes, seed: USUAL_SEED }, await readMaterial(), null);
  return [
    ["shipped", shipped] as const,
    ["generated, 400 authorities, 900 partnerships", generated] as const,
  ].map(([set, tables]) => {
    const at = readingOf(tables);
    const record = trackRecord(at);
    return { set, record, control: record && controlHits(at, record, USUAL_SEED) };
  });
}

function readingOf(tables: RawTables): ProgrammeAt {
  const programme = buildProgrammeFrom(tables);
  return programmeAt(programme, programme.defaultDay, WHOLE_PROGRAMME);
}

function bigTables(smallest: number, largest: number): RawTables {
  const random = seeded(USUAL_SEED);
  const below = (n: number) => Math.floor(random() * n);
  const regions = ["r1", "r2", "r3", "r4"];
  const organisations = Array.from({ length: 5000 }, (_, i) => ({
    id: `c${i}`,
    name: `Comune ${i}`,
    role: "authority",
    region: regions[i % regions.length],
  }));
  const partnerships = Array.from({ length: 20_000 }, (_, p) => ({
    id: `p${p}`,
    title: `Patto ${p}`,
    start: `${2008 + (p % 5)}-0${1 + (p % 9)}-15`,
    themes: [p % 2 === 0 ? "turismo" : "porti"],
  }));
  const members = partnerships.flatMap(({ id }) => {
    const bodies = new Set<number>();
    const wanted = smallest + below(largest - smallest + 1);
    while (bodies.size < wanted) bodies.add(below(organisations.length));
    return Array.from(bodies, (i) => ({ partnership: id, organisation: `c${i}` }));
  });
  const nothing = { partnership_steps: [], capacity_steps: [], indicators: [] };
  const relations = organisations
    .filter((_, i) => i % 3 === 0)
    .map(({ id }, i) => ({ organisation: id, country: i % 2 === 0 ? "AL" : "TN" }));
  return buildTables({
    ...nothing,
    targets: [],
    observations: [],
    regions: regions.map((id) => ({ id, name: id })),
    organisations,
    partnerships,
    members,
    relations,
  });
}

export function tellReports(times: readonly ReportTimes[]): void {
  for (const { set, pairs, groups } of times) {
    console.log(`Report, ${set} (${pairs} pairs), ms of one run`);
    const peer = groups[PEER];
    for (const [group, spent] of Object.entries(groups)) {
      const isBeside = peer !== undefined && group.startsWith(PATHS);
      const ratio = isBeside ? `  ${(spent / peer).toFixed(2)} × graphology` : "";
      console.log(`  ${group.padEnd(60)}${spent.toFixed(0).padStart(7)}${ratio}`);
    }
    if (peer === undefined) console.log("  graphology: too many pairs for it to end in minutes");
  }
}

export function tellChecks(checks: readonly SuggestionCheck[]): void {
  for (const { set, record, control } of checks) {
    if (record === null) {
      console.log(`Suggestions, ${set}: cannot be told`);
      continue;
    }
    const { ideas, byActivity, eligible, cameTogether, newPartnerships, hitsByChance } = record;
    const rate = (value: number | null) => (value === null ? "–" : value.toFixed(4));
    console.log(`Suggestions, ${set}: base rate ${rate(cameTogether / eligible)}`);
    for (const [name, found] of [
      ["ideas", ideas],
      ["activity only", byActivity],
    ] as const) {
      console.log(
        `  ${name.padEnd(14)} ${found.hits} of ${found.shown}: precision ${rate(found.precision)}, ` +
          `recall ${rate(found.recall)}, foreseen ${found.partnershipsForeseen} of ${newPartnerships} partnerships`,
      );
    }
    console.log(`  chance         ${rate(hitsByChance)} hits expected, ${rate(control)} shuffled`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  tellReports(await timeReports());
  tellChecks(await checkSuggestions());
}
