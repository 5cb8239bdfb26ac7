import {
  changesBetween,
  type BodyChanges,
  type Changes,
} from "../../../analysis/compare/compareDays";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import type { Focus } from "../../../model/focus";
import type { Organisation } from "../../../model/organisation";
import { partnershipsBetween, partnershipsJoining } from "../resolveEmphasis";
import type { Comparison } from "./comparison";

/** What changed between two regions, or inside one. */
export function changesOfRegions(
  { before, after }: Pick<Comparison, "before" | "after">,
  ids: readonly [string, string],
): Changes {
  return changesBetween(partnershipsBetween(before, ids), partnershipsBetween(after, ids));
}

/**
 * Tells what changed of a body: of its partnerships, or, where it has no open one on either day, that it came into the
 * programme or left it; `null` where nothing did.
 */
export function changesByBody({
  bodies,
  earlier,
  later,
}: Comparison): (body: Organisation) => BodyChanges | null {
  const [before, after] = [presentOn(earlier), presentOn(later)];
  return (body) => {
    const isThere = after.has(body);
    if (bodies.has(body.id) || before.has(body) === isThere) return bodies.get(body.id) ?? null;
    return { body, kind: isThere ? "new" : "lost", new: [], lost: [], continued: [] };
  };
}

function presentOn({ authorities, actors, partners }: ProgrammeAt): ReadonlySet<Organisation> {
  return new Set([...authorities, ...actors, ...partners]);
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
