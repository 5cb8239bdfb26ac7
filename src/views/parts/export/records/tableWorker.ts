/** The worker that writes tables and packs archives: a thread of its own, so that the page keeps answering. */
import { CSV_FLAVOURS } from "../../../../export/writeCsvSet";
import { writeJsonSet } from "../../../../export/writeJsonSet";
import { writeShownCsv } from "../../../../export/shown/writeShownCsv";
import { writeShownXlsx } from "../../../../export/shown/writeShownXlsx";
import { writeZip } from "../../../../export/writeZip";
import type { TableOrder } from "./tableOrder";

globalThis.addEventListener("message", ({ data }: MessageEvent<TableOrder>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- To the page: there is no origin to name.
  globalThis.postMessage(new Blob([new Uint8Array(write(data))]));
});

function write(order: TableOrder): Uint8Array {
  switch (order.form) {
    case "package":
      return writeZip(writeJsonSet(order.set));
    case "xlsx":
      return writeShownXlsx(order.tables, order.about, order.language);
    default: {
      const flavour = order.form === "csv-italian" ? CSV_FLAVOURS.italian : CSV_FLAVOURS.standard;
      return writeZip(writeShownCsv(order.tables, order.about, flavour, order.language));
    }
  }
}
