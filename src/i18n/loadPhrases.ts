import type { LoadFailure, LoadFailureKind } from "../model/fault";
import type { Language } from "../model/localText";
import { VISIT_PREFIX } from "../model/visitPrefix";
import { speak, type PhraseBook } from "./phraseBook";

/** A failure to load in words: what failed, why, and what to do. */
export interface LoadErrorDescription {
  readonly title: string;
  readonly reason: string;
  readonly remedy: string;
}

const TITLES = {
  data: { it: "I dati non si possono mostrare", en: "The data cannot be shown" },
  map: { it: "La carta non si può mostrare", en: "The map cannot be shown" },
  file: { it: "richiesto", en: "requested" },
  answer: {
    it: (status: number) => ` (risposta ${status})`,
    en: (status: number) => ` (answer ${status})`,
  },
} satisfies PhraseBook;

type Reason = (file: string, answer: string) => string;

const REASONS = {
  "foreign-origin": {
    it: (file) =>
      `«${file}» non è una cartella di questo sito: si aprono solo dati dello stesso sito.`,
    en: (file) => `“${file}” is not a folder of this site: only data of the same site are opened.`,
  },
  "not-found": {
    it: (file, answer) => `Il file ${file} non c’è sul server${answer}.`,
    en: (file, answer) => `The file ${file} is not on the server${answer}.`,
  },
  "refused-by-server": {
    it: (file, answer) => `Il server non permette di leggere ${file}${answer}.`,
    en: (file, answer) => `The server does not allow ${file} to be read${answer}.`,
  },
  "server-error": {
    it: (file, answer) => `Il server non riesce a dare ${file}${answer}.`,
    en: (file, answer) => `The server fails to give ${file}${answer}.`,
  },
  timeout: {
    it: (file) => `Il server non ha risposto in tempo per ${file}.`,
    en: (file) => `The server did not answer in time for ${file}.`,
  },
  network: {
    it: (file) => `La connessione si è interrotta mentre si leggeva ${file}.`,
    en: (file) => `The connection broke while ${file} was being read.`,
  },
  offline: {
    it: (file) => `Il dispositivo non è connesso alla rete: ${file} non si può leggere.`,
    en: (file) => `The device is offline: ${file} cannot be read.`,
  },
  html: {
    it: (file) => `Al posto di ${file} il server ha mandato una pagina web.`,
    en: (file) => `In place of ${file} the server sent a web page.`,
  },
  truncated: {
    it: (file) => `Il file ${file} è arrivato incompleto.`,
    en: (file) => `The file ${file} arrived incomplete.`,
  },
  "wrong-hash": {
    it: (file) =>
      `Il contenuto di ${file} non è quello annunciato: forse una pubblicazione è in corso.`,
    en: (file) =>
      `The content of ${file} is not the one announced: perhaps a release is under way.`,
  },
  "too-large": {
    it: (file) => `Il file ${file} supera 64 MiB, il limite.`,
    en: (file) => `The file ${file} exceeds 64 MiB, the limit.`,
  },
  "malformed-descriptor": {
    it: (file) => `Il descrittore ${file} non si può leggere.`,
    en: (file) => `The descriptor ${file} cannot be read.`,
  },
  unreadable: {
    it: (file) => `La tabella ${file}, indispensabile, non si può leggere.`,
    en: (file) => `The table ${file}, which is essential, cannot be read.`,
  },
  "no-project": {
    it: () => "Nei dati non c’è nessun progetto leggibile.",
    en: () => "The data hold no readable project.",
  },
  "no-organisations": {
    it: () => "Nei dati non c’è nessun ente leggibile.",
    en: () => "The data hold no readable organisation.",
  },
  "malformed-geography": {
    it: (file) => `La carta di base ${file} non si può leggere.`,
    en: (file) => `The base map ${file} cannot be read.`,
  },
  "not-kept": {
    it: (file) =>
      `Questo browser non tiene nessun insieme «${file}»: i dati aperti da un file restano nel browser in cui sono stati aperti, e un collegamento non li porta con sé.`,
    en: (file) =>
      `This browser keeps no set “${file}”: data opened from a file stay in the browser where they were opened, and a link does not carry them.`,
  },
  "storage-refused": {
    it: (file) => `Questo browser non lascia leggere i dati che tiene («${file}»).`,
    en: (file) => `This browser does not allow the data it keeps to be read (“${file}”).`,
  },
  "reader-stopped": {
    it: (file) => `La lettura di ${file} si è fermata: forse la memoria non basta.`,
    en: (file) => `The reading of ${file} stopped: perhaps there is not enough memory.`,
  },
} satisfies PhraseBook & Record<LoadFailureKind, { it: Reason; en: Reason }>;

const REMEDIES = {
  address: {
    it: "Correggere l’indirizzo dopo «dati=», o tornare ai dati pubblicati con la pagina.",
    en: "Correct the address after “dati=”, or go back to the data published with the page.",
  },
  republish: {
    it: "Riprovare; se non basta, chi gestisce il sito deve ripubblicare i dati per intero.",
    en: "Try again; if that does not help, whoever runs the site must publish the data whole again.",
  },
  allow: {
    it: "Chi gestisce il sito deve permettere la lettura della cartella dei dati.",
    en: "Whoever runs the site must allow the folder of the data to be read.",
  },
  later: { it: "Riprovare tra qualche minuto.", en: "Try again in a few minutes." },
  connection: {
    it: "Controllare la connessione e riprovare.",
    en: "Check the connection and try again.",
  },
  serve: {
    it: "Chi gestisce il sito deve controllare che il file ci sia e che il server lo dia così com’è.",
    en: "Whoever runs the site must check that the file is there and is served as it is.",
  },
  reopen: {
    it: "Tornare ai dati pubblicati, poi riaprire il file alla pagina Dati.",
    en: "Go back to the published data, then open the file again on the Data page.",
  },
  memory: {
    it: "Chiudere altre schede e riprovare, o dividere i dati.",
    en: "Close other tabs and try again, or split the data.",
  },
  reduce: { it: "Dividere o ridurre i dati.", en: "Split or reduce the data." },
  mend: {
    it: "Correggere i dati: i difetti trovati sono elencati qui sotto.",
    en: "Mend the data: the faults that were found are listed below.",
  },
} satisfies PhraseBook;

/** The set as it was at the previous visit, which has no file that a reader could look for. */
const VISIT = {
  reason: {
    it: "Questo browser non ha tenuto i dati della visita precedente: il collegamento vale solo dove è nato.",
    en: "This browser has not kept the data of the previous visit: the link works only where it was made.",
  },
  remedy: {
    it: "Dalla pagina Dati, scegliere un’altra versione con cui confrontare questa.",
    en: "On the Data page, choose another version to compare this one with.",
  },
} satisfies PhraseBook;

const REMEDY_OF: Record<LoadFailureKind, keyof typeof REMEDIES> = {
  "foreign-origin": "address",
  "not-found": "republish",
  "refused-by-server": "allow",
  "server-error": "later",
  timeout: "connection",
  network: "connection",
  offline: "connection",
  html: "serve",
  truncated: "republish",
  "wrong-hash": "republish",
  "too-large": "reduce",
  "malformed-descriptor": "mend",
  unreadable: "mend",
  "no-project": "mend",
  "no-organisations": "mend",
  "malformed-geography": "republish",
  "not-kept": "reopen",
  "storage-refused": "reopen",
  "reader-stopped": "memory",
};

export function describeLoadError(
  { kind, file, status }: LoadFailure,
  language: Language,
): LoadErrorDescription {
  const phrases = speak(TITLES, language);
  if (file?.startsWith(VISIT_PREFIX) === true) {
    const { reason, remedy } = speak(VISIT, language);
    return { title: phrases.data, reason, remedy };
  }
  const isMap = file?.startsWith("geo/") === true;
  const reason: Reason = REASONS[kind][language];
  return {
    title: isMap ? phrases.map : phrases.data,
    reason: reason(file ?? phrases.file, status === null ? "" : phrases.answer(status)),
    remedy: REMEDIES[REMEDY_OF[kind]][language],
  };
}
