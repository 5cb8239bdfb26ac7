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
  const { placement, shapes, shown, links, bundles } = scene;
  const has = (test: (body: number) => boolean) =>
    shown.some((isShown, body) => isShown === 1 && test(body));
  const hasLink = (numbers: Uint8Array, wanted: number) => numbers.includes(wanted);
  const items: LegendItem[] = [];
  placement.regionIds.forEach((region, index) => {
    if (has((body) => placement.regionOf[body] === index)) {
      items.push({ key: `region-${region}`, kind: "region", region, index });
    }
  });
  for (const shape of MARK_SHAPES) {
    if (has((body) => shapes[body] === shape))
      items.push({ key: shape, kind: "shape", phrase: shape });
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
    if (has((body) => scene.evidence[body] === i + 1)) {
      items.push({ key: phrase, kind: "state", phrase });
    }
  }
  if (has((body) => scene.partnerships[body] === 0 && shapes[body] !== "triangle")) {
    items.push({ key: "isolate", kind: "state", phrase: "isolate" });
  }
  if (has((body) => scene.illustrative[body] === 1)) {
    items.push({ key: "illustrative", kind: "state", phrase: "illustrative" });
  }
  return items;
}
