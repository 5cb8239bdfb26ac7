import type { Fault, FaultKind } from "../model/fault";
import type { PhraseBook } from "./phraseBook";

type Reason = (fault: Fault) => string;

/** Why a value could not be used, by the `detail` of the fault. */
const WHY: Readonly<Record<string, { readonly it: string; readonly en: string }>> = {
  id: { it: "non può essere un identificativo", en: "cannot be an identifier" },
  word: { it: "non è tra le parole conosciute", en: "is not among the words known" },
  body: { it: "non nomina un ente", en: "names no body" },
  regions: { it: "non nomina una regione", en: "names no region" },
  countries: { it: "non è il nome né il codice di un Paese", en: "is no country’s name or code" },
  themes: { it: "non nomina un tema", en: "names no theme" },
  istat: { it: "non è un codice ISTAT", en: "is not an ISTAT code" },
  province: { it: "non è una provincia", en: "is not a province" },
  "no-body": {
    it: "parla di un ente che la riga non nomina",
    en: "speaks of a body that the row does not name",
  },
  "several-bodies": {
    it: "non si sa a quale degli enti della riga si riferisca",
    en: "may refer to any of the bodies of the row",
  },
};
const OTHER = { it: "non indica un record conosciuto", en: "names no record known" };

const whyOf = ({ detail }: Fault) =>
  (detail !== null && Object.hasOwn(WHY, detail) ? WHY[detail] : null) ?? OTHER;

/** What is found while files with other names and shapes become our tables. */
export const MAPPING_REASONS = {
  "unused-value": {
    it: (fault) => `«${fault.value}» ${whyOf(fault).it}: il valore non è usato.`,
    en: (fault) => `“${fault.value}” ${whyOf(fault).en}: the value is not used.`,
  },
  "conflicting-value": {
    it: ({ value, detail }) =>
      `Qui si legge «${value}», ma un’altra riga dice «${detail}»: vale l’altra.`,
    en: ({ value, detail }) =>
      `This says “${value}”, but another row says “${detail}”: the other one stands.`,
  },
  "doubtful-body": {
    it: ({ value, detail }) => `«${value}» potrebbe essere ${detail}: per ora è un ente a sé.`,
    en: ({ value, detail }) => `“${value}” may be ${detail}: for now it is a body of its own.`,
  },
} satisfies PhraseBook & Partial<Record<FaultKind, { it: Reason; en: Reason }>>;
