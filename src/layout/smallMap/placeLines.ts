import type { LinkKind } from "../../analysis/linkKinds";
import type { Link } from "../../analysis/linksAt";
import { stateFrom } from "../lookOfLinks";
import type { Point } from "../placement";
import type { LinkState } from "../scene";
import type { PlacedLine } from "./smallMap";

const BEND: Record<LinkKind, number> = {
  interregional: 0.14,
  regional: 0.16,
  abroad: 0.1,
  local: 0,
};
const MOST_COUNTED = 5;
/** Beyond so many lines each is the thinner. */
const CALM = 40;

/** Where a body stands, and which mark that is: partners of one country at the edge share theirs. */
export interface Standing extends Point {
  readonly key: string;
  readonly region: number;
}

/** One line between two marks, however many links it stands for; bent a little, always to the same side. */
export function placeLines(
  links: readonly Link[],
  standingOf: (id: string) => Standing | undefined,
): PlacedLine[] {
  const gathered = new Map<string, { a: Standing; b: Standing; links: Link[] }>();
  for (const link of links) {
    const [a, b] = [standingOf(link.ends[0].id), standingOf(link.ends[1].id)];
    if (!a || !b || a.key === b.key) continue;
    const key = `${a.key}~${b.key}`;
    const known = gathered.get(key);
    if (known) known.links.push(link);
    else gathered.set(key, { a, b, links: [link] });
  }
  const thinness = Math.max(0.4, Math.min(1, Math.sqrt(CALM / gathered.size)));
  return [...gathered].flatMap(([key, { a, b, links: own }]) => {
    const [first] = own;
    if (!first) return [];
    const partnerships = [...new Set(own.flatMap((link) => link.partnerships))];
    const { kind } = first;
    const state = stateOf({ ...first, partnerships });
    const counted = Math.min(MOST_COUNTED, partnerships.length);
    return [
      {
        key,
        path: bow(a, b, BEND[kind]),
        kind,
        state,
        region: a.region === -1 ? b.region : a.region,
        width: thinness * ((kind === "local" ? 1 : 1.6) + 0.8 * (counted - 1)),
        links: own,
      },
    ];
  });
}

function bow(a: Point, b: Point, bend: number): string {
  const side = a.x < b.x || (a.x === b.x && a.y < b.y) ? 1 : -1;
  const middle = {
    x: (a.x + b.x) / 2 + (b.y - a.y) * bend * side * 1.4,
    y: (a.y + b.y) / 2 - (b.x - a.x) * bend * side * 1.4,
  };
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${at(a)}Q${at(middle)} ${at(b)}`;
}

/** Of a line with several partnerships: the furthest of theirs. */
function stateOf({ partnerships }: Link): LinkState {
  return stateFrom(
    partnerships.some(({ active }) => active),
    partnerships.some(({ started }) => started),
  );
}
