import type { TrackRecord } from "../../src/analysis/ideas/trackRecord";
import { networkAt } from "../../src/analysis/network/buildNetwork";
import { areNeighbours } from "../../src/analysis/network/neighbours";
import { programmeAt, type ProgrammeAt } from "../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../src/model/scope";

const ROUNDS = 500;

/** Mean hits of as many eligible pairs as were shown, drawn at random: beside the exact chance value, a check of it. */
export function controlHits(at: ProgrammeAt, record: TrackRecord, seed: number): number {
  const before = networkAt(programmeAt(at.programme, record.from, WHOLE_PROGRAMME));
  const later = networkAt(at);
  const laterIndex = new Map(later.ids.map((id, i) => [id, i]));
  const eligible: boolean[] = [];
  before.ids.forEach((a, i) => {
    before.ids.slice(i + 1).forEach((b, place) => {
      const j = i + 1 + place;
      if (before.regionOf[i] === before.regionOf[j] || areNeighbours(before, i, j)) return;
      const [x, y] = [laterIndex.get(a), laterIndex.get(b)];
      eligible.push(x !== undefined && y !== undefined && areNeighbours(later, x, y));
    });
  });
  const random = seeded(seed);
  let hits = 0;
  for (let draw = 0; draw < ROUNDS * record.ideas.shown; draw += 1) {
    if (eligible[Math.floor(random() * eligible.length)] === true) hits += 1;
  }
  return hits / ROUNDS;
}

/** Mulberry32 (T. Ettinger, public domain): the same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
