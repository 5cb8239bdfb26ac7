import { formatNumber } from "../../../i18n/format";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);
const it = (count: number) => formatNumber(count, "it");
const en = (count: number) => formatNumber(count, "en");

export const JOIN_PHRASES = {
  prompt: {
    it: "Scegliere un ente o un accordo: la pagina propone con chi potrebbe lavorare, e perché.",
    en: "Choose an authority or a partnership: the page proposes who could work with it, and why.",
  },
  field: { it: "Ente o accordo", en: "Authority or partnership" },
  placeholder: { it: "Scrivere una parte del nome", en: "Type part of the name" },
  noneFound: {
    it: "Nessun ente o accordo con questo nome",
    en: "No authority or partnership so named",
  },
  found: {
    it: (count: number) => `${it(count)} ${one(count, "proposta", "proposte")} nell’elenco`,
    en: (count: number) => `${en(count)} in the list`,
  },
  authority: { it: "ente", en: "authority" },
  partnership: { it: "accordo", en: "partnership" },
  forBody: {
    it: (name: string, n: number) =>
      n === 0
        ? `${name}: nessun ente di un’altra regione ha con lui un Paese o un tema in comune e nessun accordo.`
        : `${name}: ${one(n, "un ente di un’altra regione", `${it(n)} enti di altre regioni`)} con un Paese o un tema in comune e nessun accordo.`,
    en: (name: string, n: number) =>
      n === 0
        ? `${name}: no authority of another region shares a country or a theme with it and no partnership.`
        : `${name}: ${one(n, "one authority of another region", `${en(n)} authorities of other regions`)} with a country or a theme in common and no partnership.`,
  },
  forPartnership: {
    it: (name: string, n: number) =>
      n === 0
        ? `${name}: nessun ente fuori dall’accordo ha un Paese o un tema in comune con chi ne fa parte.`
        : `${name}: ${one(n, "un ente potrebbe", `${it(n)} enti potrebbero`)} unirsi per ciò che ${one(n, "ha", "hanno")} in comune con chi ne fa parte.`,
    en: (name: string, n: number) =>
      n === 0
        ? `${name}: no authority outside it shares a country or a theme with its members.`
        : `${name}: ${one(n, "one authority", `${en(n)} authorities`)} could join by what ${one(n, "it has", "they have")} in common with its members.`,
  },
  notStarted: {
    it: (name: string) =>
      `${name}: a questa data non è un accordo avviato. Chi potrebbe unirsi si cerca per gli accordi avviati e non ritirati: dai temi e dai Paesi di chi ne fa parte.`,
    en: (name: string) =>
      `${name}: on this date it is no partnership under way. Who could join is looked for among those started and not withdrawn: by the themes and countries of their members.`,
  },
  bodyNotYet: {
    it: (name: string) =>
      `${name}: a questa data non è fra gli enti del programma. Cambiare la data di lettura.`,
    en: (name: string) =>
      `${name}: on this date it is not among the authorities of the programme. Change the reading date.`,
  },
  notAuthority: {
    it: "Le idee riguardano gli enti territoriali: scegliere un ente o un accordo.",
    en: "Ideas are about authorities: choose an authority or a partnership.",
  },
  guide1: {
    it: "Si cercano enti di regioni diverse con almeno un Paese o un tema in comune e nessun accordo insieme, in tutto il programma.",
    en: "The page looks for authorities of different regions with at least one country or theme in common and no partnership together, in the whole programme.",
  },
  guide2: {
    it: "Prima viene chi condivide i Paesi più rari: ogni Paese in comune vale 1 diviso il logaritmo naturale del numero di enti che hanno relazioni con esso. Per un accordo si fa la media sui suoi enti.",
    en: "Whoever shares the rarest countries comes first: each shared country weighs 1 over the natural logarithm of the number of authorities that have relations with it. For a partnership the mean over its authorities is taken.",
  },
  guide3: {
    it: "«Sarebbe naturale?» e «aggiungerebbe qualcosa?» sono domande diverse: ciò che aggiungerebbe sta nelle etichette, e non sposta l’ordine se non a parità.",
    en: "“Would it be natural?” and “would it add something?” are separate questions: what it would add stands in the labels, and orders only what is level.",
  },
  wouldJoin: {
    it: (a: string, b: string) => `unirebbero ${a} e ${b}`,
    en: (a: string, b: string) => `they would join ${a} and ${b}`,
  },
  sameRegion: {
    it: (region: string) => `porterebbe un altro ente di una regione che c’è già: ${region}`,
    en: (region: string) => `it would bring another authority of a region that is in it: ${region}`,
  },
  newRegion: {
    it: (region: string) => `porterebbe una regione nuova: ${region}`,
    en: (region: string) => `it would bring a new region: ${region}`,
  },
  joinsThinRegions: {
    it: "regioni con meno accordi dell’atteso",
    en: "regions with fewer partnerships than expected",
  },
  joinsIsolated: { it: "uno dei due è senza accordi", en: "one of them has no partnership" },
  joinsParts: { it: "unirebbe parti separate", en: "would join separate parts" },
  missing: {
    it: "Manca: un accordo che li metta insieme.",
    en: "Missing: a partnership that brings them together.",
  },
  missingSeat: {
    it: "Manca: la sua adesione all’accordo.",
    en: "Missing: its joining the partnership.",
  },
  expectation: {
    it: "Atteso: quanti accordi avrebbero insieme le due regioni se ogni accordo scegliesse a caso i suoi enti fra tutti.",
    en: "Expected: how many partnerships the two regions would have together if each partnership drew its authorities at random from all.",
  },
} as const;
