import type { Fault } from "../model/fault";
import type { Language } from "../model/localText";
import { formatNumber } from "./format";

type Reason = (fault: Fault) => string;

const UNUSABLE = {
  it: () => "L’avviso non si può mostrare a piè di pagina.",
  en: () => "The notice cannot be shown in the footer.",
};

const REASONS: Readonly<Record<string, Readonly<Record<Language, Reason>>>> = {
  "no-object": {
    it: () =>
      "Gli avvisi vanno scritti come un oggetto, con una voce per ciascuno: non sono mostrati.",
    en: () => "Notices are written as an object, with an entry for each: they are not shown.",
  },
  "wrong-type": {
    it: ({ value }) => `«${value}» non è un testo: l’avviso non è mostrato.`,
    en: ({ value }) => `“${value}” is not a text: the notice is not shown.`,
  },
  "unsafe-link": {
    it: ({ value }) =>
      `«${value}» non è un collegamento http, https o mailto: l’avviso non è mostrato.`,
    en: ({ value }) => `“${value}” is not an http, https or mailto link: the notice is not shown.`,
  },
  "unsafe-text": {
    it: ({ value }) => `«${value}» contiene caratteri invisibili, che sono stati tolti.`,
    en: ({ value }) => `“${value}” holds invisible characters, which have been removed.`,
  },
  "too-long": {
    it: (fault) =>
      `L’avviso ha più di ${limitOf(fault, "it")} caratteri: non è mostrato a piè di pagina.`,
    en: (fault) =>
      `The notice has more than ${limitOf(fault, "en")} characters: the footer does not show it.`,
  },
  unknown: {
    it: () => "La voce non è tra quelle degli avvisi: è conservata, ma non è usata.",
    en: () => "The entry is not one of the notices: it is kept, but not used.",
  },
};

/** «too-long:300» */
function limitOf({ detail }: Fault, language: Language): string {
  return formatNumber(Number(detail?.split(":")[1]), language);
}

/** Why a notice for the foot of the page cannot be used; the code comes before the colon of `detail`. */
export function noticeReason(fault: Fault, language: Language): string {
  const [code = ""] = (fault.detail ?? "").split(":");
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return (reason ?? UNUSABLE)[language](fault);
}
