import type { Face } from "../../layout/placement";
import { MARK_SHAPES, type MarkShape } from "../../layout/mark";
import { LINK_KINDS, LINK_STATES, type PlacedScene } from "../../layout/scene";

type LinkKindKey = (typeof LINK_KINDS)[number];

/** An entry of the legend: a region, a shape, a line, or how made-up records look. */
export type LegendItem =
  | {
      readonly key: string;
      readonly kind: "region";
      readonly region: string;
      readonly index: number;
    }
  | {
      readonly key: string;
      readonly kind: "shape";
      readonly phrase: MarkShape;
      readonly region?: undefined;
    }
  | {
      readonly key: string;
      readonly kind: "line";
      readonly phrase: LinkKindKey | "preparation" | "ended" | "bundle";
      readonly region?: undefined;
    }
  | {
      readonly key: string;
      readonly kind: "state";
      readonly phrase: "declared" | "documented" | "illustrative" | "isolate";
      readonly region?: undefined;
    };

/** Actors appear on the map only from near; their shape and lines are explained with the network. */
export function legendItems(scene: PlacedScene, face: Face): LegendItem[] {
  const { placement, links, bundles } = scene;
  const seen = lookAtBodies(scene);
  const hasLink = (numbers: Uint8Array, wanted: number) => numbers.includes(wanted);
  const items: LegendItem[] = [];
  placement.regionIds.forEach((region, index) => {
    if (seen.regions.has(index)) {
      items.push({ key: `region-${region}`, kind: "region", region, index });
    }
  });
  for (const shape of MARK_SHAPES) {
    if (seen.shapes.has(shape)) items.push({ key: shape, kind: "shape", phrase: shape });
  }
  for (const kind of LINK_KINDS) {
    if (kind === "local" && face === "map") continue;
    if (hasLink(links.kind, LINK_KINDS.indexOf(kind))) {
      items.push({ key: kind, kind: "line", phrase: kind });
    }
  }
  for (const state of ["preparation", "ended"] as const) {
    if (hasLink(links.state, LINK_STATES.indexOf(state))) {
      items.push({ key: state, kind: "line", phrase: state });
    }
  }
  if (bundles.length > 0) items.push({ key: "bundle", kind: "line", phrase: "bundle" });
  for (const [i, phrase] of (["declared", "documented"] as const).entries()) {
    if (seen.evidence.has(i + 1)) {
      items.push({ key: phrase, kind: "state", phrase });
    }
  }
  if (seen.hasIsolate) {
    items.push({ key: "isolate", kind: "state", phrase: "isolate" });
  }
  if (seen.hasIllustrative) {
    items.push({ key: "illustrative", kind: "state", phrase: "illustrative" });
  }
  return items;
}

/** What there is among the bodies shown, looked through once. */
function lookAtBodies({
  placement,
  shapes,
  shown,
  evidence,
  partnerships,
  illustrative,
}: PlacedScene) {
  const seen = {
    regions: new Set<number>(),
    shapes: new Set<MarkShape>(),
    evidence: new Set<number>(),
    hasIsolate: false,
    hasIllustrative: false,
  };
  shapes.forEach((shape, body) => {
    if (shown[body] === 0) return;
    seen.regions.add(placement.regionOf[body] ?? -1);
    seen.shapes.add(shape);
    seen.evidence.add(evidence[body] ?? 0);
    if (partnerships[body] === 0 && shape !== "triangle") seen.hasIsolate = true;
    if (illustrative[body] === 1) seen.hasIllustrative = true;
  });
  return seen;
}
