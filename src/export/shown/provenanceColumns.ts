import type { Provenance } from "../../model/provenance";
import type { ShownColumn } from "./shownColumn";

/** Where a record comes from and whether it is made up: the last columns of every table. */
export function provenanceColumns<R extends Provenance>(
  readUrl: ((record: R) => string | null) | null = null,
): readonly ShownColumn<R>[] {
  const url: readonly ShownColumn<R>[] = readUrl
    ? [{ key: "url", heading: { it: "Pagina", en: "Page" }, type: "text", read: readUrl }]
    : [];
  return [
    ...url,
    {
      key: "source",
      heading: { it: "Fonte", en: "Source" },
      type: "text",
      width: 30,
      read: ({ source }) => source,
    },
    {
      key: "note",
      heading: { it: "Nota", en: "Note" },
      type: "text",
      width: 30,
      read: ({ note }) => note,
    },
    {
      key: "illustrative",
      heading: { it: "Dimostrativo", en: "Illustrative" },
      type: "flag",
      read: ({ illustrative }) => illustrative,
    },
  ];
}
