import { METADATA_TABLE } from "../../model/dataPackage";
import type { Fault } from "../../model/fault";
import type { RawRecord, RawTable } from "../../model/rawTable";
import { readInfo, type Resource } from "../descriptor";
import { reportInto } from "../faultLog";
import { fileFault } from "./fileFault";
import { ReadingLog } from "./readingLog";
import type { SourceItem } from "./sourceItem";

/** What is known of a file before it is read: its name in the descriptor, or that of the file. */
export interface FileRole {
  readonly name: string;
  readonly resource: Resource | null;
}

/** The tables of a source as they are read, and what is to be said about them. */
export class TableShelf extends ReadingLog {
  metadata: RawRecord | null = null;
  readonly raw: RawTable[] = [];
  readonly unreadable = new Set<string>();

  /** What a workbook, or a whole set in one file, says of itself: the first that says anything counts. */
  describe(metadata: RawRecord, item: SourceItem): void {
    if (this.metadata) return;
    this.metadata = metadata;
    const faults: Fault[] = [];
    readInfo(metadata, reportInto(faults, METADATA_TABLE.name, item.path));
    this.fault(...faults);
  }

  /** A table that is read; a second one of the same name is a fault. */
  addTable(table: RawTable, item: SourceItem): void {
    const twin = this.raw.find(({ name }) => name === table.name);
    if (twin) this.fault(fileFault(item.path, `same-table:${twin.file ?? ""}`, table.name));
    else this.raw.push(table);
  }

  /** A file that gives no table. */
  refuse(item: SourceItem, name: string, reason: string): void {
    this.fault(fileFault(item.path, reason, name));
    this.unreadable.add(name);
  }
}
