import type { Measure, SpanChoice } from "../model/indicator";
import {
  CAPACITY_STAGES,
  CAPACITY_TRACKS,
  REACHED_STAGES,
  type CapacityTrack,
} from "../model/stages";

const SPAN_CHOICES = ["any", "local", "interregional", "international"] as const;

/** Capacity stages that can be reached; `revoked` undoes one. */
const REACHED_CAPACITY = CAPACITY_STAGES.filter((stage) => stage !== "revoked");

/** Reads the measure of an indicator (`observed`, or three words with colons); `null` when it is none. */
export function parseMeasure(text: string): Measure | null {
  if (text === "observed") return { kind: "observed" };
  const [counted = "", how = "", stageWord = "", ...rest] = text.split(":");
  if (rest.length > 0) return null;
  if (counted === "authorities" && isTrack(how)) {
    const stage = REACHED_CAPACITY.find((known) => known === stageWord);
    return stage ? { kind: "authorities-capacity", track: how, stage } : null;
  }
  const stage = REACHED_STAGES.find((known) => known === stageWord);
  if (!stage) return null;
  if (counted === "countries") return how === "pooled" ? { kind: "countries-pooled", stage } : null;
  const span = spanOf(counted, how);
  if (!span) return null;
  switch (counted) {
    case "authorities":
    case "partnerships":
    case "actors":
    case "region-pairs":
      return { kind: counted, span, stage };
    default:
      return null;
  }
}

function spanOf(counted: string, word: string): SpanChoice | null {
  const span = SPAN_CHOICES.find((known) => known === word);
  if (!span || (counted === "region-pairs" && span !== "interregional")) return null;
  return span;
}

function isTrack(word: string): word is CapacityTrack {
  return CAPACITY_TRACKS.some((track) => track === word);
}
