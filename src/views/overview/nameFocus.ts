import { KIND_WORDS, ROLE_WORDS, wordFor } from "../../i18n/vocabulary";
import type { Focus } from "../../model/focus";
import { textIn, type Language, type LocalText } from "../../model/localText";
import type { Programme } from "../../model/programme";
import { COUNT_PHRASES, SHEET_PHRASES } from "./sheets/sheetPhrases";

/** What is selected, in words: its kind and its name. */
export function nameFocus(
  focus: Focus,
  programme: Programme,
  language: Language,
): { title: string; overline: string } {
  const phrase = (key: keyof typeof SHEET_PHRASES) => {
    const text = SHEET_PHRASES[key][language];
    return typeof text === "string" ? text : key;
  };
  const name = (text: LocalText | undefined) => (text ? textIn(text, language) : "");
  switch (focus.kind) {
    case "organisation": {
      const body = programme.organisationById.get(focus.id);
      const role = wordFor(ROLE_WORDS, body?.role ?? "", language);
      const kind = body?.kind ? wordFor(KIND_WORDS, body.kind, language) : "";
      return { title: name(body?.name), overline: [kind, role].filter(Boolean).join(" · ") };
    }
    case "partnership": {
      const partnership = programme.partnershipById.get(focus.id);
      return {
        title: name(partnership?.title),
        overline: partnership?.form ?? phrase("partnerships"),
      };
    }
    case "link":
      return {
        title: focus.ids.map((id) => name(programme.organisationById.get(id)?.name)).join(" – "),
        overline: phrase("link"),
      };
    case "regions": {
      const names = focus.ids.map((id) => name(programme.regionById.get(id)?.name));
      return {
        title: [...new Set(names)].join(" – "),
        overline: phrase(focus.ids[0] === focus.ids[1] ? "insideRegion" : "betweenRegions"),
      };
    }
    case "result":
      return {
        title: name(programme.resultById.get(focus.id)?.title),
        overline: `${phrase("result")} ${focus.id}`,
      };
    case "indicator":
      return {
        title: name(programme.indicatorById.get(focus.id)?.name),
        overline: phrase("indicator"),
      };
    case "count":
      return { title: COUNT_PHRASES[focus.id][language].title, overline: phrase("count") };
  }
}
