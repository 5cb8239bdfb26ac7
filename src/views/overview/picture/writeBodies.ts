import { bodiesMetBy, partnershipsOfBody } from "../../../analysis/partnershipsOfBody";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { CSV_FLAVOURS, writeCsv } from "../../../export/writeCsvSet";
import type { Organisation } from "../../../model/organisation";

const COLUMNS = [
  "id",
  "name",
  "role",
  "kind",
  "region",
  "province",
  "istat",
  "country",
  "lon",
  "lat",
  "population",
  "illustrative",
  "partnerships",
  "bodies_met",
] as const;

/** Bodies as a table for Excel with Italian settings, with the two figures that mark and label show. */
export function writeBodies(bodies: readonly Organisation[], at: ProgrammeAt): Blob {
  const records = bodies.map((body) => ({
    ...body,
    name: body.name.it,
    lon: body.place?.lon ?? null,
    lat: body.place?.lat ?? null,
    partnerships: partnershipsOfBody(at, body.id).length,
    bodies_met: bodiesMetBy(at, body.id).length,
  }));
  const table = {
    name: "organisations",
    file: null,
    columns: COLUMNS,
    records,
    repeatedKeys: new Map<number, string>(),
  };
  const bytes = writeCsv(table, CSV_FLAVOURS.italian);
  return new Blob([new Uint8Array(bytes)], { type: "text/csv" });
}
