import { joinsRegions } from "../../analysis/compare/changesBetweenRegions";
import type { NetworkSummary } from "../../analysis/overview/summariseNetwork";
import type { Progress } from "../../analysis/progress/progressOf";
import { partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import {
  drawnPartnerships,
  type PartnershipAt,
  type ProgrammeAt,
} from "../../analysis/programmeAt";
import type { CountId, Emphasis, Focus } from "../../model/focus";
import type { Comparison } from "./compare/comparison";

/** The records that what is selected lights up; `null` when nothing is selected. */
export function resolveEmphasis(
  focus: Focus | null,
  at: ProgrammeAt,
  summary: NetworkSummary,
  progress: readonly Progress[],
  comparison: Comparison | null,
): Emphasis | null {
  if (focus === null) return null;
  const drawn = drawnPartnerships(comparison?.joined ?? at);
  switch (focus.kind) {
    case "organisation":
      return emphasise(partnershipsOfBody(at, focus.id), [focus.id]);
    // The lines among them come with the workings.
    case "bodies":
      return emphasise([], focus.ids);
    case "partnership":
      return emphasise(at.partnerships.filter((item) => item.partnership.id === focus.id));
    case "link":
      return emphasise(partnershipsJoining(drawn, focus), focus.ids);
    case "regions":
    case "abroad":
      return emphasise(partnershipsJoining(drawn, focus));
    case "result":
      return mergeEvidence(progress.filter((item) => item.indicator.result === focus.id));
    case "indicator":
      return mergeEvidence(progress.filter((item) => item.indicator.id === focus.id));
    case "count":
      return emphasiseCount(focus.id, at, summary, comparison);
  }
}

/** The partnerships that join two bodies, two regions, or a region and a country. */
export function partnershipsJoining(
  items: readonly PartnershipAt[],
  { kind, ids }: Extract<Focus, { readonly kind: "link" | "regions" | "abroad" }>,
): readonly PartnershipAt[] {
  if (kind === "link") return partnershipsOfLink(items, ids);
  return kind === "regions" ? partnershipsBetween(items, ids) : partnershipsAbroad(items, ids);
}

/** The partnerships in which two bodies meet. */
export function partnershipsOfLink(
  items: readonly PartnershipAt[],
  ids: readonly [string, string],
): readonly PartnershipAt[] {
  return items.filter((item) => ids.every((id) => item.members.some((body) => body.id === id)));
}

/** The partnerships that join two regions; with twice the same region, those that stay inside it. */
export function partnershipsBetween(
  items: readonly PartnershipAt[],
  ids: readonly [string, string],
): readonly PartnershipAt[] {
  return items.filter(({ regions }) => joinsRegions(regions, ids));
}

/** The partnerships in which authorities of a region, or of none, and partners of a country meet. */
function partnershipsAbroad(
  items: readonly PartnershipAt[],
  [region, country]: readonly [string, string],
): readonly PartnershipAt[] {
  return items.filter(
    ({ authorities, members }) =>
      authorities.some((body) => (body.region ?? "") === region) &&
      members.some((body) => body.role === "partner" && body.country === country),
  );
}

function emphasise(items: readonly PartnershipAt[], bodies: readonly string[] = []): Emphasis {
  return {
    organisations: new Set([
      ...bodies,
      ...items.flatMap(({ members }) => members.map(({ id }) => id)),
    ]),
    partnerships: new Set(items.map(({ partnership }) => partnership.id)),
  };
}

function mergeEvidence(progress: readonly Progress[]): Emphasis {
  return {
    organisations: new Set(progress.flatMap(({ evidence }) => evidence.organisations)),
    partnerships: new Set(progress.flatMap(({ evidence }) => evidence.partnerships)),
  };
}

function emphasiseCount(
  id: CountId,
  at: ProgrammeAt,
  summary: NetworkSummary,
  comparison: Comparison | null,
): Emphasis {
  switch (id) {
    case "collaborating": {
      const bodies = new Set(summary.collaborating.map((body) => body.id));
      const joining = at.network.filter(({ authorities }) => authorities.length >= 2);
      return {
        organisations: bodies,
        partnerships: new Set(joining.map(({ partnership }) => partnership.id)),
      };
    }
    case "isolated":
      return emphasise(
        [],
        summary.isolated.map((body) => body.id),
      );
    case "illustrative": {
      const { bodies, partnerships } = summary.illustrative;
      return {
        organisations: new Set(bodies.map((body) => body.id)),
        partnerships: new Set(partnerships.map(({ partnership }) => partnership.id)),
      };
    }
    case "new":
    case "lost":
    case "continued":
      return emphasise(comparison?.[id] ?? []);
    case "in-preparation":
      return emphasise(summary.inPreparation);
    default:
      return emphasise(summary[id]);
  }
}
