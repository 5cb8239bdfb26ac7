import { linksAt, type Link } from "../analysis/linksAt";
import { drawnPartnerships, type ProgrammeAt } from "../analysis/programmeAt";
import type { Placement } from "./placement";
import {
  LINK_KINDS,
  LINK_STATES,
  type LinkState,
  type PlacedLinks,
  type PlacedScene,
} from "./scene";

/** What of a scene follows from the day alone, whatever the filters and the emphasis. */
export interface StandingLinks {
  readonly indexById: Placement["indexById"];
  /** Those between bodies that are placed, in the order of the columns. */
  readonly list: readonly Link[];
  readonly columns: Omit<PlacedLinks, "inScope" | "lit">;
  /** Partnerships of each body. */
  readonly partnerships: Uint16Array;
  readonly membersOf: PlacedScene["membersOf"];
}

const known = new WeakMap<ProgrammeAt, StandingLinks>();

/** The links of a day as columns; found once for all scenes of a reading. */
export function standingLinks({ indexById }: Placement, whole: ProgrammeAt): StandingLinks {
  const found = known.get(whole);
  if (found?.indexById === indexById) return found;
  const list = linksAt(whole).filter(
    ({ ends: [a, b] }) => indexById.has(a.id) && indexById.has(b.id),
  );
  const columns = columnsOf(list, indexById);
  const standing = { indexById, list, columns, ...countMembers(whole, indexById) };
  known.set(whole, standing);
  return standing;
}

function columnsOf(
  list: readonly Link[],
  indexById: Placement["indexById"],
): StandingLinks["columns"] {
  const count = list.length;
  const columns = {
    count,
    ends: list.map(({ ends: [a, b] }) => [a.id, b.id] as const),
    source: new Uint32Array(count),
    target: new Uint32Array(count),
    kind: new Uint8Array(count),
    state: new Uint8Array(count),
    partnerships: new Uint16Array(count),
    illustrative: new Uint8Array(count),
  };
  for (const [i, link] of list.entries()) {
    const { ends, kind, partnerships } = link;
    columns.source[i] = indexById.get(ends[0].id) ?? 0;
    columns.target[i] = indexById.get(ends[1].id) ?? 0;
    columns.kind[i] = LINK_KINDS.indexOf(kind);
    columns.state[i] = LINK_STATES.indexOf(stateOf(link));
    columns.partnerships[i] = partnerships.length;
    columns.illustrative[i] = partnerships.every(({ partnership }) => partnership.illustrative)
      ? 1
      : 0;
  }
  return columns;
}

/** Of a line with several partnerships: the furthest of theirs. */
export function stateOf({ partnerships }: Link): LinkState {
  if (partnerships.some(({ active }) => active)) return "active";
  return partnerships.some(({ started }) => started) ? "ended" : "preparation";
}

function countMembers(
  whole: ProgrammeAt,
  indexById: Placement["indexById"],
): Pick<StandingLinks, "partnerships" | "membersOf"> {
  const partnerships = new Uint16Array(indexById.size);
  const membersOf = new Map<string, number[]>();
  for (const { partnership, members } of drawnPartnerships(whole)) {
    const indexes: number[] = [];
    for (const { id } of members) {
      const index = indexById.get(id);
      if (index === undefined) continue;
      indexes.push(index);
      partnerships[index] = (partnerships[index] ?? 0) + 1;
    }
    membersOf.set(partnership.id, indexes);
  }
  return { partnerships, membersOf };
}
