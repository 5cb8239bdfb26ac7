import type { DataSet } from "../../../../data/loadDataSet";
import { loadGeography } from "../../../../data/loadGeography";
import { loadLicence, nameOfLicence } from "../../../../data/loadLicence";
import { findTables, loadTables } from "../../../../data/loadTables";
import { filterSet } from "../../../../export/filterSet";
import type { GraphLook } from "../../../../export/graph/shownGraph";
import { shownGraph } from "../../../../export/graph/shownGraph";
import { writeGeojson } from "../../../../export/graph/writeGeojson";
import { writeGexf } from "../../../../export/graph/writeGexf";
import { writeGraphml } from "../../../../export/graph/writeGraphml";
import { gatherInSlices, writeInSlices } from "../../../../export/inSlices";
import { describeExport, type ExportNote } from "../../../../export/shown/describeExport";
import type { ShownWords } from "../../../../export/shown/shownColumn";
import { countIllustrativeShown, type ShownRecords } from "../../../../export/shown/shownRecords";
import { shownTables } from "../../../../export/shown/shownTables";
import { readPalette, regionColour } from "../../../../figures/network/palette";
import { placeProgramme } from "../../../../layout/placeBodies";
import { placeNetworkFace } from "../../../../layout/placeNetworkFace";
import { isoDay } from "../../../../model/calendarDate";
import type { Programme } from "../../../../model/programme";
import type { RecordForm } from "../exportPhrases";
import type { PlainTable } from "./tableOrder";
import { writeTables } from "./writeTables";

/** What is to be written, and what it says of itself. */
export interface RecordOrder {
  readonly form: RecordForm;
  readonly dataSet: DataSet;
  readonly records: ShownRecords;
  readonly words: ShownWords;
  readonly note: Omit<ExportNote, "licence">;
}

const ENDINGS: Readonly<Record<RecordForm, string>> = {
  "csv-italian": "csv.zip",
  "csv-standard": "csv.zip",
  xlsx: "xlsx",
  gexf: "gexf",
  graphml: "graphml",
  geojson: "geojson",
  package: "zip",
};

/** The records shown, as a file. Large tables are written in a worker, graphs slice by slice. */
export async function makeRecordFile(
  order: RecordOrder,
  stem: string,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const { form } = order;
  const name = `${stem}${form === "csv-standard" ? "-standard" : ""}.${ENDINGS[form]}`;
  return { name, content: form === "package" ? await writePackage(order) : await write(order) };
}

async function write({ form, dataSet, records, words, note }: RecordOrder): Promise<Blob> {
  const licence = await loadLicence(dataSet);
  const { language } = words;
  const about = describeExport(records, { ...note, licence }, language);
  if (form === "csv-italian" || form === "csv-standard" || form === "xlsx") {
    const tables: PlainTable[] = [];
    for (const { rows, columns, ...table } of shownTables(records, words)) {
      const plain = columns.map(({ key, heading, type, width = 14 }) => ({
        key,
        heading,
        type,
        width,
      }));
      tables.push({ ...table, columns: plain, rows: await gatherInSlices(rows) });
    }
    return writeTables({ form, tables, about, language });
  }
  const look = await lookOf(records.at.programme);
  const graph = shownGraph(records, words, look, about);
  const pieces =
    form === "gexf"
      ? writeGexf(graph, note.today)
      : form === "graphml"
        ? writeGraphml(graph)
        : writeGeojson(graph);
  const parts = await writeInSlices(pieces);
  return new Blob([...parts], { type: form === "geojson" ? "application/geo+json" : "text/xml" });
}

/** The set's own files, with only the records shown and what was chosen on the page in its descriptor. */
async function writePackage({ dataSet, records, note }: RecordOrder): Promise<Blob> {
  const { raw, metadata } = await loadTables(await findTables(dataSet));
  const { name, version, created, project } = dataSet.programme;
  const { illustrative, total } = countIllustrativeShown(records);
  const set = {
    tables: raw,
    metadata: {
      title: project.title.it,
      ...(version === null ? {} : { version }),
      ...(created === null ? {} : { created }),
      ...metadata,
      name: `${name}-estratto`,
      extract: {
        readingDate: isoDay(records.at.day),
        filters: note.filters,
        page: note.link,
        made: isoDay(note.today),
        licence: nameOfLicence(metadata?.["licenses"]),
      },
      ...(illustrative === 0 ? {} : { illustrativeRecords: illustrative, countedRecords: total }),
    },
  };
  return writeTables({ form: "package", set: filterSet(set, records) });
}

/** The colours in force and the places of the network face; without the base map, no places. */
async function lookOf(programme: Programme): Promise<GraphLook> {
  // The few colours of a device have no meaning in a file: the light look's own are read outside the document.
  const isForced = matchMedia("(forced-colors: active)").matches;
  const palette = readPalette(isForced ? document.createElement("i") : document.documentElement);
  const regions = programme.regions.map(({ id }) => id);
  const placement = await loadGeography().then(
    (geography) => {
      const onMap = placeProgramme(programme, geography, "landscape");
      return placeNetworkFace(onMap, programme, geography);
    },
    () => null,
  );
  return {
    colourOf: ({ role, region }) =>
      role === "partner"
        ? palette.inkSoft
        : regionColour(palette, region === null ? -1 : regions.indexOf(region)),
    placeOf: (id) => {
      const index = placement?.indexById.get(id);
      if (!placement || index === undefined) return null;
      const [x, y] = [placement.netX[index], placement.netY[index]];
      return x === undefined || y === undefined || Number.isNaN(x) ? null : { x, y };
    },
  };
}
