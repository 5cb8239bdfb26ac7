import { isoDay, parseDay, type Day } from "../../model/calendarDate";
import type { CapacityStage, CapacityTrack } from "../../model/stages";
import type { Authority } from "./chooseAuthorities";
import type { Pace, RawRecord, Season } from "./material";
import { makeRandom, type Random } from "./random";

interface TrackHabit {
  readonly track: CapacityTrack;
  /** How many of the authorities take it up, and how long each stage takes at an even pace (days). */
  readonly share: number;
  readonly stages: readonly (readonly [CapacityStage, number])[];
}

const HABITS: readonly TrackHabit[] = [
  {
    track: "plan",
    share: 0.82,
    stages: [
      ["started", 140],
      ["drafted", 240],
      ["approved", 270],
      ["in-use", 160],
    ],
  },
  {
    track: "skills",
    share: 0.94,
    stages: [
      ["started", 120],
      ["approved", 200],
      ["in-use", 190],
    ],
  },
  {
    track: "setup",
    share: 0.7,
    stages: [
      ["started", 220],
      ["drafted", 220],
      ["approved", 200],
      ["in-use", 160],
    ],
  },
];

/**
 * The steps of every authority on the three tracks, at the pace of its region. One in sixty drops its set-up again,
 * never one of those the set is built around.
 */
export function drawCapacity(
  authorities: readonly Authority[],
  pace: Pace,
  season: Season,
  seed: number,
): RawRecord[] {
  const random = makeRandom(seed, "capacity");
  const revocable: RawRecord[] = [];
  const steps: RawRecord[] = [];
  for (const authority of authorities) {
    const shared = (pace[authority.seat.region] ?? 1) * (authority.part === "isolated" ? 0.6 : 1);
    const from = Math.max(season.start, parseDay(authority.joined ?? "") ?? season.start);
    for (const habit of HABITS) {
      const isTaken = random.chance(habit.share * (authority.part === "isolated" ? 0.6 : 1));
      if (!isTaken) continue;
      const drawn = drawTrack(authority.id, habit, from, shared, season, random);
      steps.push(...drawn);
      const last = drawn.at(-1);
      const isInUse = last?.["track"] === "setup" && last["stage"] === "in-use";
      if (isInUse && authority.record !== null) revocable.push(last);
    }
  }
  const revoked = revocable.slice(0, Math.ceil(authorities.length / 60));
  return [...steps, ...revoked.flatMap((step) => revoke(step, season))];
}

function drawTrack(
  organisation: string,
  { track, stages }: TrackHabit,
  from: Day,
  pace: number,
  season: Season,
  random: Random,
): RawRecord[] {
  const own = pace * (0.65 + random.next() * 0.8);
  let day = from;
  const steps: RawRecord[] = [];
  for (const [stage, length] of stages) {
    day += Math.round((length * (0.6 + random.next() * 0.7)) / own);
    if (day > season.end) break;
    steps.push({ organisation, track, stage, date: isoDay(day), illustrative: true });
  }
  return steps;
}

function revoke(step: RawRecord, { end }: Season): RawRecord[] {
  const day = Math.min((parseDay(String(step["date"])) ?? end) + 45, end);
  return [{ ...step, stage: "revoked", date: isoDay(day) }];
}
