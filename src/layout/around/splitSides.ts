import { shareRoom } from "./shareRoom";
import type { AroundGroup, AroundNode } from "./aroundGroup";

/** A line of words at one side. */
export type SideRow =
  | {
      readonly kind: "head";
      readonly height: number;
      readonly head: {
        readonly key: string;
        readonly label: string;
        readonly count: number | null;
      };
    }
  | { readonly kind: "node"; readonly height: number; readonly node: AroundNode }
  | {
      readonly kind: "rest";
      readonly height: number;
      readonly rest: { readonly key: string; readonly count: number };
    };

interface Heights {
  readonly row: number;
  readonly head: number;
}

interface Sides {
  readonly left: readonly SideRow[];
  readonly right: readonly SideRow[];
}

/** As many marks as can be told apart. */
const ROOM = 24;
/** A group is parted only where so many of it stand at each side. */
const FEWEST = 2;

/** The groups in their order, down the left side and then down the right one, both about as high. */
export function splitSides(groups: readonly AroundGroup[], heights: Heights): Sides {
  const filled = groups.filter(({ nodes }) => nodes.length > 0);
  const shown = shareRoom(
    filled.map(({ nodes }) => nodes.length),
    ROOM,
  );
  const blocks = filled.map((group, g) => rowsOf(group, shown[g] ?? 0, heights));
  const half = sum(blocks.flat()) / 2;
  const [left, right]: [SideRow[], SideRow[]] = [[], []];
  for (const block of blocks) {
    const room = right.length > 0 ? 0 : half - sum(left);
    const cut = cutOf(block, room, heights);
    left.push(...block.slice(0, cut));
    const [head] = block;
    // The name stands again where a group goes on at the other side.
    if (cut > 0 && cut < block.length && head?.kind === "head") {
      right.push({ ...head, head: { ...head.head, count: null } });
    }
    right.push(...block.slice(cut));
  }
  return { left, right };
}

function rowsOf(group: AroundGroup, shown: number, { row, head }: Heights): readonly SideRow[] {
  const { key, label, nodes } = group;
  const rest = nodes.length - shown;
  return [
    { kind: "head", height: head, head: { key, label, count: nodes.length } },
    ...nodes.slice(0, shown).map((node) => ({ kind: "node" as const, height: row, node })),
    ...(rest > 0 ? [{ kind: "rest" as const, height: row, rest: { key, count: rest } }] : []),
  ];
}

/** How many rows of a group stand at the left. */
function cutOf(block: readonly SideRow[], room: number, { row, head }: Heights): number {
  const height = sum(block);
  if (height <= room + row) return block.length;
  // Parted, its name stands at both sides: each has half of the second one.
  const nodes = Math.round((room - head / 2) / row);
  const left = block.length - 1 - nodes;
  if (nodes >= FEWEST && left >= FEWEST) return 1 + nodes;
  return room > height / 2 ? block.length : 0;
}

function sum(rows: readonly SideRow[]): number {
  return rows.reduce((total, { height }) => total + height, 0);
}
