import { changesBetween, type Changes } from "../../../analysis/compare/compareDays";
import type { Focus } from "../../../model/focus";
import { partnershipsBetween, partnershipsJoining } from "../resolveEmphasis";
import type { Comparison } from "./compareReading";

/** What changed between two regions, or inside one. */
export function changesOfRegions(
  { before, after }: Comparison,
  ids: readonly [string, string],
): Changes {
  return changesBetween(partnershipsBetween(before, ids), partnershipsBetween(after, ids));
}

/** What changed of what is selected; `null` where that has no partnerships of its own. */
export function changesOf(focus: Focus, comparison: Comparison): Changes | null {
  switch (focus.kind) {
    case "organisation":
      return comparison.bodies.get(focus.id) ?? null;
    case "regions":
      return changesOfRegions(comparison, focus.ids);
    case "link":
    case "abroad": {
      const { before, after } = comparison;
      return changesBetween(partnershipsJoining(before, focus), partnershipsJoining(after, focus));
    }
    default:
      return null;
  }
}
