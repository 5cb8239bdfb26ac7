import { formWord } from "../../i18n/formWords";
import { usePhrases, useLanguage } from "../../i18n/useLanguage";
import { KIND_WORDS, ROLE_WORDS, wordFor } from "../../i18n/vocabulary";
import type { Focus } from "../../model/focus";
import { textIn, type LocalText } from "../../model/localText";
import type { Programme } from "../../model/programme";
import { COUNT_PHRASES } from "./sheets/countPhrases";
import { SHEET_PHRASES } from "./sheets/sheetPhrases";
import { titleOf } from "./titleOf";

interface FocusName {
  readonly title: string;
  /** What kind of thing it is. */
  readonly overline: string;
}

/** What is selected, in words: its kind and its name. */
export function useFocusName(focus: Focus, programme: Programme): FocusName {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const name = (text: LocalText | undefined) => (text ? textIn(text, language) : "");
  switch (focus.kind) {
    case "organisation": {
      const body = programme.organisationById.get(focus.id);
      const role = wordFor(ROLE_WORDS, body?.role ?? "", language);
      const kind = body?.kind ? wordFor(KIND_WORDS, body.kind, language) : "";
      const overline = [kind, role].filter((word) => word !== "").join(" · ");
      return { title: titleOf(focus, programme, language), overline };
    }
    case "partnership": {
      const form = programme.partnershipById.get(focus.id)?.form ?? null;
      const overline = form === null ? phrases.partnership : formWord(form, language);
      return { title: titleOf(focus, programme, language), overline };
    }
    case "bodies":
      return { title: phrases.pickedBodies(focus.ids.length), overline: phrases.picked };
    case "link":
      return { title: titleOf(focus, programme, language), overline: phrases.link };
    case "abroad":
      return { title: titleOf(focus, programme, language), overline: phrases.withCountry };
    case "regions": {
      const isOne = focus.ids[0] === focus.ids[1];
      return {
        title: titleOf(focus, programme, language),
        overline: isOne ? phrases.insideRegion : phrases.betweenRegions,
      };
    }
    case "result":
      return {
        title: name(programme.resultById.get(focus.id)?.title),
        overline: `${phrases.result} ${focus.id}`,
      };
    case "indicator":
      return {
        title: name(programme.indicatorById.get(focus.id)?.name),
        overline: phrases.indicator,
      };
    case "count":
      return { title: COUNT_PHRASES[focus.id][language].title, overline: phrases.count };
  }
}
