import type { DataSet } from "../../../data/loadDataSet";
import type { SetTables } from "../../../data/loadTables";
import { countIllustrative } from "../../../analysis/countIllustrative";
import type { ExportedSet } from "../../../export/exportedSet";
import { isoDay } from "../../../model/calendarDate";
import type { Programme } from "../../../model/programme";

export const OUT_FORMS = ["folder", "workbook", "json", "csv-italian", "csv-standard"] as const;
export type OutForm = (typeof OUT_FORMS)[number];

interface WrittenFile {
  readonly name: string;
  readonly content: Blob;
}

/** The set in one form, under a name with its project, version and date. */
export async function writeOut(
  form: OutForm,
  { programme }: DataSet,
  tables: SetTables,
): Promise<WrittenFile> {
  const set = setToWrite(programme, tables);
  const stem = fileStem(programme);
  switch (form) {
    case "folder": {
      const [{ writeJsonSet }, { writeZip }] = await Promise.all([
        import("../../../export/writeJsonSet"),
        import("../../../export/writeZip"),
      ]);
      return { name: `${stem}.zip`, content: blobOf(writeZip(writeJsonSet(set))) };
    }
    case "workbook": {
      const { writeXlsx } = await import("../../../export/writeXlsx");
      return { name: `${stem}.xlsx`, content: blobOf(writeXlsx(set).bytes) };
    }
    case "json": {
      const { writeJsonFile } = await import("../../../export/writeJsonSet");
      return { name: `${stem}.json`, content: blobOf(writeJsonFile(set).bytes) };
    }
    case "csv-italian":
    case "csv-standard": {
      const [{ CSV_FLAVOURS, writeCsvSet }, { writeZip }] = await Promise.all([
        import("../../../export/writeCsvSet"),
        import("../../../export/writeZip"),
      ]);
      const flavour = form === "csv-italian" ? CSV_FLAVOURS.italian : CSV_FLAVOURS.standard;
      return { name: `${stem}-${form}.zip`, content: blobOf(writeZip(writeCsvSet(set, flavour))) };
    }
  }
}

/** What the descriptor will say: all that it said, the name and version of the set, and how much of it is made up. */
export function setToWrite(programme: Programme, { raw, metadata }: SetTables): ExportedSet {
  const { illustrative, total } = countIllustrative(programme);
  const { name, version, created, project } = programme;
  return {
    tables: raw,
    metadata: {
      name,
      title: project.title.it,
      ...(version === null ? {} : { version }),
      ...(created === null ? {} : { created }),
      ...metadata,
      ...(illustrative === 0 ? {} : { illustrativeRecords: illustrative, countedRecords: total }),
    },
  };
}

/** `hub-spoke-v1.0-2012-06-30`, with a word for made-up records; what file systems refuse is replaced when saved. */
export function fileStem(programme: Programme): string {
  const { name, version, project, defaultDay } = programme;
  const { illustrative } = countIllustrative(programme);
  return [
    name,
    version === null ? null : `v${version}`,
    isoDay(project.asOf?.last ?? defaultDay),
    illustrative > 0 ? "dati-dimostrativi" : null,
  ]
    .filter((part) => part !== null)
    .join("-");
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes.slice()], { type: "application/octet-stream" });
}
