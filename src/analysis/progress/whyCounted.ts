import type { Day } from "../../model/calendarDate";
import type { Indicator } from "../../model/indicator";
import type { ProgrammeAt } from "../programmeAt";
import { capacityCourse } from "./capacityCourses";
import type { EvidenceKind } from "./evidence";
import { measureIndicator } from "./measureIndicator";
import { holdsOn, runsOf, unbroken, type Run } from "./runs";
import { stepToCapacity, stepToStage, type StepTaken } from "./steps";

/** A record that an indicator counts: by which step, through which partnerships, and since when. */
export interface CountedRecord {
  readonly id: string;
  readonly kind: EvidenceKind;
  /** The partnerships that make it count on the day, the earliest first; none for a capacity. */
  readonly through: readonly string[];
  /** The dated step by which it counts, of the first of those partnerships or its own; `null`: by a start date. */
  readonly step: StepTaken | null;
  /** The first day on which it counted, for this indicator, region and scope. */
  readonly since: Day;
  /** Where it once dropped out: the day on which it came back. */
  readonly sinceUnbroken: Day;
}

/** Each record counted, in the order of the evidence; nothing for an observed indicator. */
export function whyCounted(
  at: ProgrammeAt,
  indicator: Indicator,
  region: string | null,
): readonly CountedRecord[] {
  const { kind, counted } = measureIndicator(at, indicator, region).evidence;
  const runs = runsOf(at, indicator, region);
  const intervals = unbroken(runs);
  const holding = groupById(runs.filter((run) => holdsOn(run, at.day)));
  const firstThrough = firstDays(runs);
  return counted.map((id) => {
    const own = intervals.get(id) ?? [];
    const through = (holding.get(id) ?? [])
      .toSorted((a, b) => dayOf(firstThrough, a) - dayOf(firstThrough, b))
      .flatMap((run) => run.through ?? []);
    const since = own[0]?.from ?? at.day;
    return {
      id,
      kind,
      through: [...new Set(through)],
      step: stepFor(at, indicator, id, through[0]),
      since,
      sinceUnbroken: own.find((interval) => holdsOn(interval, at.day))?.from ?? since,
    };
  });
}

function stepFor(
  { programme, day }: ProgrammeAt,
  { measure }: Indicator,
  id: string,
  through: string | undefined,
): StepTaken | null {
  if (measure.kind === "observed") return null;
  if (measure.kind === "authorities-capacity") {
    return stepToCapacity(capacityCourse(programme, measure.track, id), measure.stage, day);
  }
  const partnership = through === undefined ? undefined : programme.partnershipById.get(through);
  return partnership ? stepToStage(partnership, measure.stage, day) : null;
}

const keyOf = ({ id, through }: Run) => `${id} ${through ?? ""}`;

/** The first day on which each record counted through each partnership. */
function firstDays(runs: readonly Run[]): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>();
  for (const run of runs) {
    first.set(keyOf(run), Math.min(run.from, first.get(keyOf(run)) ?? Infinity));
  }
  return first;
}

function dayOf(first: ReadonlyMap<string, Day>, run: Run): Day {
  return first.get(keyOf(run)) ?? run.from;
}

function groupById(runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const group = groups.get(run.id);
    if (group) group.push(run);
    else groups.set(run.id, [run]);
  }
  return groups;
}
