import type { Focus } from "../model/focus";
import type { Programme } from "../model/programme";
import type { Selection } from "./selection";

/** A selection that this programme can answer, and what had to be left aside because the programme does not know it. */
export interface FittedSelection {
  readonly selection: Selection;
  readonly unknown: readonly string[];
}

/** `programme` is the one that is shown: without its illustrative records where only real ones are asked for. */
export function fitSelection(selection: Selection, programme: Programme): FittedSelection {
  const { scope, focus, pathTo } = selection;
  const unknown: string[] = [];
  const keep = <T>(value: T, id: string, isKnown: boolean): T | null => {
    if (!isKnown) unknown.push(id);
    return isKnown ? value : null;
  };
  const regions = scope.regions.filter((id) => keep(id, id, programme.regionById.has(id)) !== null);
  const theme = scope.theme && keep(scope.theme, scope.theme, programme.themeById.has(scope.theme));
  const country =
    scope.country && keep(scope.country, scope.country, programme.countryById.has(scope.country));
  const fittedFocus =
    focus &&
    keep(focus, "ids" in focus ? focus.ids.join(", ") : focus.id, isKnown(focus, programme));
  const fittedPath =
    fittedFocus && pathTo && keep(pathTo, pathTo, programme.organisationById.has(pathTo));
  if (unknown.length === 0) return { selection, unknown };
  return {
    selection: {
      ...selection,
      scope: { ...scope, regions, theme, country },
      focus: fittedFocus,
      steps: fittedFocus && selection.steps,
      pathTo: fittedPath,
    },
    unknown,
  };
}

function isKnown(focus: Focus, programme: Programme): boolean {
  switch (focus.kind) {
    case "count":
      return true;
    case "organisation":
      return programme.organisationById.has(focus.id);
    case "partnership":
      return programme.partnershipById.has(focus.id);
    case "bodies":
    case "link":
      return focus.ids.every((id) => programme.organisationById.has(id));
    case "regions":
      return focus.ids.every((id) => programme.regionById.has(id));
    case "abroad": {
      const [region, country] = focus.ids;
      return (
        (region === "" || programme.regionById.has(region)) &&
        (programme.countryById.has(country) ||
          programme.organisations.some((body) => body.country === country))
      );
    }
    case "result":
      return programme.resultById.has(focus.id);
    case "indicator":
      return programme.indicatorById.has(focus.id);
  }
}
