import { linksOfBody } from "../../analysis/linksOfBody";
import { partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import type { ProgrammeAt } from "../../analysis/programmeAt";
import type { Neighbour } from "../parts/dossier/aroundGroups";

/** Those with whom a body is joined (as `bodiesMetBy`), and by how many partnerships. */
export function neighboursOf(at: ProgrammeAt, id: string): readonly Neighbour[] {
  return linksOfBody(partnershipsOfBody(at, id), id).map(({ ends: [a, b], partnerships }) => ({
    body: a.id === id ? b : a,
    ties: partnerships.length,
    isLead: false,
  }));
}
