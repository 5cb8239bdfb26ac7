import { linksOf } from "../../analysis/linksAt";
import { partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import type { Neighbour } from "../parts/dossier/aroundGroups";

/** Those with whom a body is joined (as `bodiesMetBy`), and by how many partnerships. */
export function neighboursOf(at: ProgrammeAt, id: string): readonly Neighbour[] {
  return linksOf(partnershipsOfBody(at, id)).flatMap(({ ends: [a, b], partnerships }) => {
    const other = a.id === id ? b : b.id === id ? a : null;
    return other === null ? [] : [{ body: other, ties: partnerships.length, isLead: false }];
  });
}
