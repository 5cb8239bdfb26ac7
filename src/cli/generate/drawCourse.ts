import { isoDay, yearMonthDay, type Day } from "../../model/calendarDate";
import type { EvidenceLevel, PartnershipStage } from "../../model/stages";
import type { Course, Season } from "./material";
import type { Random } from "./random";

/** The dated life of a partnership. */
export interface Story {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly steps: readonly { readonly stage: PartnershipStage; readonly date: string | null }[];
  readonly evidence: EvidenceLevel;
}

type Step = readonly [stage: PartnershipStage, day: Day];

/** How often each course comes up among a hundred. */
export const COURSE_WEIGHTS: Readonly<Partial<Record<Course, number>>> = {
  active: 46,
  ended: 14,
  upcoming: 14,
  signed: 3,
  approved: 5,
  drafted: 4,
  proposed: 6,
  withdrawn: 4,
  stopped: 4,
};

/** Draws the dates of a partnership; `fixedStart` = the day it starts, where the material says so. */
export function drawCourse(
  course: Course,
  fixedStart: Day | null,
  season: Season,
  random: Random,
): Story {
  const begin = fixedStart ?? drawBegin(course, season, random);
  const before = stepsBefore(begin, random);
  const { end, last } = drawEnd(course, begin, season, random);
  const steps = [
    ...keepUpTo(course, before),
    ...(hasBegun(course) ? [["active", begin]] : []),
    ...last,
  ];
  const kept = (steps as Step[]).filter(([, day]) => day >= season.start && day <= season.end);
  return {
    start: hasBegun(course) ? begin : null,
    end,
    steps: writeSteps(kept, course, season.start, random),
    evidence: evidenceOf(course),
  };
}

function hasBegun(course: Course): boolean {
  return course === "active" || course === "ended" || course === "upcoming" || course === "stopped";
}

function drawBegin(course: Course, { start, end, asOf }: Season, random: Random): Day {
  if (course === "upcoming") return random.whole(asOf + 3, Math.max(asOf + 3, end - 12));
  const latest = course === "ended" || course === "stopped" ? asOf - 150 : asOf - 6;
  if (hasBegun(course)) return random.whole(start + 12, Math.max(start + 12, latest));
  return random.whole(Math.max(start + 30, asOf - 420), asOf - 6);
}

/** The road to a beginning: some steps are missing from the records, as in life. */
function stepsBefore(begin: Day, random: Random): Step[] {
  const signed = begin - random.whole(1, 12);
  const approved = signed - random.whole(8, 30);
  const drafted = approved - random.whole(20, 45);
  const proposed = drafted - random.whole(25, 90);
  const steps: Step[] = [];
  if (!random.chance(0.25)) steps.push(["proposed", proposed]);
  if (!random.chance(0.3)) steps.push(["drafted", drafted]);
  if (!random.chance(0.1)) steps.push(["approved", approved]);
  steps.push(["signed", signed]);
  return steps;
}

/** The part of the road a course has walked; the stage it stops at is always recorded. */
function keepUpTo(course: Course, before: readonly Step[]): readonly Step[] {
  const rank = ["proposed", "drafted", "approved", "signed"];
  const stop =
    course === "withdrawn" ? "drafted" : course === "undated-signature" ? "approved" : course;
  const at = rank.indexOf(stop);
  if (at < 0 || stop === "signed") return before;
  const kept = before.filter(([stage]) => rank.indexOf(stage) < at);
  const next = before.find(([stage]) => rank.indexOf(stage) >= at);
  return next ? [...kept, [stop as PartnershipStage, next[1]]] : kept;
}

function drawEnd(
  course: Course,
  begin: Day,
  { end, asOf }: Season,
  random: Random,
): { end: Day | null; last: Step[] } {
  if (course === "ended") {
    const latest = random.chance(0.25) ? end - 5 : asOf - 10;
    const day = Math.min(begin + random.whole(100, 420), latest);
    return { end: day, last: [["ended", day]] };
  }
  if (course === "stopped") {
    const day = begin + random.whole(50, 140);
    return { end: day, last: [["withdrawn", day]] };
  }
  if (course === "withdrawn") {
    return { end: null, last: [["withdrawn", Math.min(begin + random.whole(5, 90), asOf - 1)]] };
  }
  return { end: course === "active" && random.chance(0.35) ? end : null, last: [] };
}

/** Proposals are now and then known to the month only; a signature may be known without its date. */
function writeSteps(
  steps: readonly Step[],
  course: Course,
  first: Day,
  random: Random,
): Story["steps"] {
  const written: { stage: PartnershipStage; date: string | null }[] = steps.map(([stage, day]) => {
    const { day: dayOfMonth } = yearMonthDay(day);
    const isAmid = dayOfMonth > 14 && day - first > 30;
    const isVague = stage === "proposed" && isAmid && random.chance(0.2);
    return { stage, date: isVague ? isoDay(day).slice(0, 7) : isoDay(day) };
  });
  if (course === "undated-signature") written.push({ stage: "signed", date: null });
  return written;
}

function evidenceOf(course: Course): EvidenceLevel {
  if (course === "proposed") return "declared";
  if (course === "drafted" || course === "withdrawn") return "documented";
  return course === "approved" || course === "undated-signature" ? "approved" : "signed";
}
