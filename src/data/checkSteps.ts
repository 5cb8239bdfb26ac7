import type { CalendarDate } from "../model/calendarDate";
import {
  CAPACITY_STAGES,
  REACHED_STAGES,
  type CapacityStage,
  type PartnershipStage,
} from "../model/stages";
import type { CheckedRows, ReportOf } from "./checkedRow";
import type { Report } from "./faultLog";
import { groupBy } from "../model/groupBy";

type Stage = PartnershipStage | CapacityStage;

interface Step {
  readonly row: number;
  readonly stage: Stage;
  readonly date: CalendarDate | null;
}

/** `withdrawn` shares the rank of `ended`; `revoked` has none, since a plan may be approved again after it. */
const RANKS = new Map<Stage, number>([
  ...REACHED_STAGES.map((stage, rank) => [stage, rank] as const),
  ["ended", REACHED_STAGES.length],
  ["withdrawn", REACHED_STAGES.length],
]);
const CAPACITY_RANKS = new Map<Stage, number>(
  CAPACITY_STAGES.filter((stage) => stage !== "revoked").map((stage, rank) => [stage, rank]),
);

/** Marks undated steps, and steps dated after one that should have followed them. */
export function checkSteps(rows: CheckedRows, reportOf: ReportOf): void {
  const ofPartnerships = groupBy(
    rows.partnership_steps.map(({ row, record }) => ({ row, ...record })),
    ({ partnership }) => partnership,
  );
  const ofBodies = groupBy(
    rows.capacity_steps.map(({ row, record }) => ({ row, ...record })),
    ({ organisation, track }) => `${organisation} ${track}`,
  );
  for (const steps of ofPartnerships.values()) {
    checkOrder(steps, RANKS, reportOf("partnership_steps"));
  }
  for (const steps of ofBodies.values()) {
    checkOrder(steps, CAPACITY_RANKS, reportOf("capacity_steps"));
  }
}

function checkOrder(steps: readonly Step[], ranks: ReadonlyMap<Stage, number>, report: Report) {
  const earliest = earliestByRank(steps, ranks);
  for (const { row, stage, date } of steps) {
    if (date === null) {
      report("undated-step", "warning", { row, column: "date" });
      continue;
    }
    const rank = ranks.get(stage) ?? ranks.size;
    const overtaker = earliest.find((other) => other.rank > rank && other.date.last < date.first);
    if (!overtaker) continue;
    const detail = `${stage}:${overtaker.stage}:${overtaker.date.text}`;
    report("steps-out-of-order", "warning", { row, column: "date", value: date.text, detail });
  }
}

interface RankedStep {
  readonly rank: number;
  readonly stage: Stage;
  readonly date: CalendarDate;
}

function earliestByRank(
  steps: readonly Step[],
  ranks: ReadonlyMap<Stage, number>,
): readonly RankedStep[] {
  const earliest = new Map<number, RankedStep>();
  for (const { stage, date } of steps) {
    const rank = ranks.get(stage);
    if (rank === undefined || date === null) continue;
    const known = earliest.get(rank);
    if (!known || date.last < known.date.last) earliest.set(rank, { rank, stage, date });
  }
  return [...earliest.values()];
}
