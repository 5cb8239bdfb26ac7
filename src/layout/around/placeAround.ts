import type { AroundGroup, AroundNode } from "./aroundGroup";
import { splitSides, type SideRow } from "./splitSides";
import { cutText, wrapText } from "./cutText";

interface Placed {
  readonly x: number;
  readonly y: number;
  /** Where the words begin, outwards. */
  readonly textX: number;
  readonly side: "left" | "right";
}

export type PlacedAroundNode = AroundNode & Placed & { readonly width: number };

/** The name of a group, and how many of it there are in all. */
export interface PlacedAroundHead extends Placed {
  readonly key: string;
  readonly label: string;
  /** `null` where the group goes on from the other side. */
  readonly count: number | null;
}

/** Those of a group for which there is no room. */
export interface PlacedAroundRest extends Placed {
  readonly key: string;
  readonly count: number;
}

export interface PlacedAround {
  readonly width: number;
  readonly height: number;
  readonly centre: {
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
    /** Of the frame around its name. */
    readonly width: number;
    readonly height: number;
  };
  readonly heads: readonly PlacedAroundHead[];
  readonly nodes: readonly PlacedAroundNode[];
  readonly rests: readonly PlacedAroundRest[];
}

const WIDTH = 360;
const ROW = 20;
const HEAD = 22;
const PAD = 8;
/** How far marks stand from the middle: most at its height, least above and below. */
const REACH = { least: 26, most: 80 };
/** Of a letter at the size of the labels, on average; of a mark. */
const LETTER = 6;
const MARK = 12;
const CENTRE_LINE = 15;
/** Letters of a line of the name in the middle; what is around its letters. */
const CENTRE = { letters: 15, frame: 26 };
const LEAST = 80;
const CALM = 170;
const MOST_STRETCH = 1.5;

/**
 * One body in the middle and those around it on an ellipse, in rows at both sides: words stand outwards of their marks
 * and lines run inside, so that nothing lies on anything else. Where there are too many, each group shows its first.
 */
export function placeAround(name: string, groups: readonly AroundGroup[]): PlacedAround {
  const { left, right } = splitSides(groups, { row: ROW, head: HEAD });
  const most = Math.max(1, heightOf(left), heightOf(right));
  // A few stand further apart, so that their lines are seen.
  const stretch = Math.min(MOST_STRETCH, Math.max(1, CALM / most));
  const sides = { left: stretched(left, stretch), right: stretched(right, stretch) };
  const height = Math.max(LEAST, most * stretch) + 2 * PAD;
  const parts = { heads: [], nodes: [], rests: [] } as {
    heads: PlacedAroundHead[];
    nodes: PlacedAroundNode[];
    rests: PlacedAroundRest[];
  };
  for (const side of ["left", "right"] as const) {
    let y = (height - heightOf(sides[side])) / 2;
    for (const row of sides[side]) {
      const place = placeRow(side, y + row.height / 2, height);
      y += row.height;
      if (row.kind === "head") parts.heads.push({ ...row.head, ...place });
      else if (row.kind === "rest") parts.rests.push({ ...row.rest, ...place });
      else parts.nodes.push({ ...placeNode(row.node, place) });
    }
  }
  return { width: WIDTH, height, centre: placeCentre(name, height), ...parts };
}

function stretched(rows: readonly SideRow[], by: number): readonly SideRow[] {
  return rows.map((row) => ({ ...row, height: row.height * by }));
}

function heightOf(rows: readonly SideRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}

function placeRow(side: "left" | "right", y: number, height: number): Placed {
  const away = (y - height / 2) / (height / 2);
  const reach = REACH.least + (REACH.most - REACH.least) * Math.sqrt(Math.max(0, 1 - away * away));
  const sign = side === "left" ? -1 : 1;
  const x = WIDTH / 2 + sign * reach;
  return { side, x, y, textX: x + sign * MARK };
}

function placeNode(node: AroundNode, place: Placed): PlacedAroundNode {
  const room = place.side === "left" ? place.textX : WIDTH - place.textX;
  return {
    ...node,
    ...place,
    label: cutText(node.label, Math.floor(room / LETTER)),
    width: 1 + Math.min(4, node.ties - 1) * 0.8,
  };
}

function placeCentre(name: string, height: number): PlacedAround["centre"] {
  const lines = wrapText(name, CENTRE.letters, 3);
  const longest = Math.max(...lines.map(({ length }) => length));
  return {
    x: WIDTH / 2,
    y: height / 2,
    lines,
    width: longest * LETTER + CENTRE.frame,
    height: lines.length * CENTRE_LINE + 8,
  };
}
