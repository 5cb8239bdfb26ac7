import type { Link } from "../../analysis/linksAt";
import { networkPhrases } from "../../figures/network/networkPhrases";
import { textIn } from "../../model/localText";
import type { ShownColumn, ShownWords } from "./shownColumn";

/** What is said of a line between two bodies, beside its ends. */
export function linkColumns({ language }: ShownWords): readonly ShownColumn<Link>[] {
  return [
    {
      key: "kind",
      heading: { it: "Legame", en: "Link" },
      type: "text",
      width: 16,
      read: ({ kind }) => networkPhrases[kind][language],
    },
    {
      key: "kind_code",
      heading: { it: "Codice del legame", en: "Link code" },
      type: "text",
      read: ({ kind }) => kind,
    },
    {
      key: "partnerships",
      heading: { it: "Accordi", en: "Partnerships" },
      type: "integer",
      read: ({ partnerships }) => partnerships.length,
    },
    {
      key: "active",
      heading: { it: "Accordi in corso", en: "Active partnerships" },
      type: "integer",
      read: ({ partnerships }) => partnerships.filter(({ active }) => active).length,
    },
    {
      key: "titles",
      heading: { it: "Titoli degli accordi", en: "Titles of the partnerships" },
      type: "text",
      width: 50,
      read: ({ partnerships }) =>
        partnerships.map(({ partnership }) => textIn(partnership.title, language)).join(" | "),
    },
    {
      key: "partnership_ids",
      heading: { it: "Id degli accordi", en: "Ids of the partnerships" },
      type: "text",
      width: 30,
      read: ({ partnerships }) => partnerships.map(({ partnership }) => partnership.id).join(" | "),
    },
    {
      key: "illustrative",
      heading: { it: "Dimostrativo", en: "Illustrative" },
      type: "flag",
      // As its line in the picture: made up when every partnership on it is.
      read: ({ partnerships }) => partnerships.every(({ partnership }) => partnership.illustrative),
    },
  ];
}
