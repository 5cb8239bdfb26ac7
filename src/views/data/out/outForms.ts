import { countIllustrative } from "../../../analysis/countIllustrative";
import { isoDay } from "../../../model/calendarDate";
import type { Programme } from "../../../model/programme";
import type { RawRecord } from "../../../model/rawTable";

export const OUT_FORMS = ["folder", "workbook", "json", "csv-italian", "csv-standard"] as const;
export type OutForm = (typeof OUT_FORMS)[number];

/** What a file is called, and what it says of itself. */
export interface FileHeading {
  /** The file's name, without its ending. */
  readonly stem: string;
  /** For the descriptor: `whole` where it says nothing itself, `sure` whatever it says. */
  readonly whole: RawRecord;
  readonly sure: RawRecord;
}

/** Name and version of a set, and how much of it is made up. */
export function headingOf(programme: Programme): FileHeading {
  const { illustrative, total } = countIllustrative(programme);
  const { name, version, created, project, defaultDay } = programme;
  const stem = [
    name,
    version === null ? null : `v${version}`,
    isoDay(project.asOf?.last ?? defaultDay),
    illustrative > 0 ? "dati-dimostrativi" : null,
  ];
  return {
    stem: stem.filter((part) => part !== null).join("-"),
    whole: {
      name,
      title: project.title.it,
      ...(version === null ? {} : { version }),
      ...(created === null ? {} : { created }),
    },
    sure: illustrative === 0 ? {} : { illustrativeRecords: illustrative, countedRecords: total },
  };
}
