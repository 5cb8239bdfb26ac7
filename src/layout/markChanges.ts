import type { ChangeKind } from "../analysis/compare/diffRecords";
import type { Touched } from "../analysis/compare/subjectOf";
import { linkKey } from "../analysis/linkKinds";
import { linksAt } from "../analysis/linksAt";
import type { ProgrammeAt } from "../analysis/programmeAt";
import { linkEnds, type PlacedScene } from "./scene";

/** Order of the numbers in `ChangeMarks`; 0 is unchanged. */
export const CHANGE_MARKS = ["none", "new", "lost", "changed"] as const satisfies readonly (
  ChangeKind | "none"
)[];

/** What changed of what a scene draws; arrays run with its bodies and its links. */
export interface ChangeMarks {
  readonly bodies: Uint8Array;
  readonly links: Uint8Array;
}

/** `at`: both versions together (`joinProgrammes`), as the scene was built from. A link is new or lost when all of it is. */
export function markChanges(scene: PlacedScene, at: ProgrammeAt, touched: Touched): ChangeMarks {
  const { placement, shown } = scene;
  const partnershipsOf = new Map(linksAt(at).map(({ key, partnerships }) => [key, partnerships]));
  return {
    bodies: Uint8Array.from(placement.bodies, ({ id }, body) =>
      shown[body] === 1 ? numberOf(touched.organisation.get(id)) : 0,
    ),
    links: scene.links.kind.map((_, link) => {
      const items = partnershipsOf.get(linkKey(...linkEnds(scene, link))) ?? [];
      return numberOf(
        commonKind(items.map(({ partnership }) => touched.partnership.get(partnership.id))),
      );
    }),
  };
}

function numberOf(kind: ChangeKind | undefined): number {
  return CHANGE_MARKS.indexOf(kind ?? "none");
}

function commonKind(kinds: readonly (ChangeKind | undefined)[]): ChangeKind | undefined {
  const [first, ...others] = kinds;
  if (others.every((kind) => kind === first)) return first;
  return kinds.some((kind) => kind !== undefined) ? "changed" : undefined;
}
