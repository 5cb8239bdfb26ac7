import { formatNumber } from "../../../i18n/format";
import type { Language } from "../../../model/localText";

/** «1 ente», «60 enti». */
const counted = (count: number, one: string, many: string, language: Language) =>
  `${formatNumber(count, language)} ${count === 1 ? one : many}`;

export const OPENING_PHRASES = {
  title: { it: "Aprire i propri dati", en: "Open your own data" },
  privacy: {
    it: "Cartella, archivio .zip, foglio di calcolo .xlsx, file .csv o .json. Ciò che si apre resta in questo browser: non viene inviato a nessuno.",
    en: "A folder, a .zip archive, an .xlsx workbook, .csv or .json files. What you open stays in this browser: it is sent to nobody.",
  },
  chooseFiles: { it: "Scegli i file…", en: "Choose files…" },
  chooseFolder: { it: "Scegli una cartella…", en: "Choose a folder…" },
  paste: { it: "Incolla una tabella…", en: "Paste a table…" },
  template: { it: "Scarica il modello da compilare", en: "Download the template to fill in" },
  templateFile: { it: "modello-rete-convergenza.xlsx", en: "template-rete-convergenza.xlsx" },
  templateFailed: {
    it: "Il modello non si può scrivere ora: ricaricare la pagina e riprovare.",
    en: "The template cannot be written now: reload the page and try again.",
  },
  dropHere: {
    it: "Oppure si trascinano qui file e cartelle, da qualunque pagina.",
    en: "Or drop files and folders here, from any page.",
  },
  dropNow: { it: "Rilascia i file per aprirli", en: "Drop the files to open them" },
  nothingInside: {
    it: "Non contiene alcun file da aprire.",
    en: "It holds no file to open.",
  },
  pasteLabel: {
    it: "La tabella copiata dal foglio di calcolo, con i nomi delle colonne",
    en: "The table copied from the spreadsheet, with the names of its columns",
  },
  pasteName: { it: "Nome della tabella", en: "Name of the table" },
  pastedName: { it: "tabella incollata", en: "pasted table" },
  openPasted: { it: "Apri la tabella", en: "Open the table" },
  giveUp: { it: "Annulla", en: "Cancel" },
  reading: { it: "Lettura dei dati", en: "Reading the data" },
  starting: { it: "La lettura comincia…", en: "Reading begins…" },
  files: {
    it: (done: string, total: string) => `Si leggono i file: ${done} di ${total}`,
    en: (done: string, total: string) => `Reading the files: ${done} of ${total}`,
  },
  checking: {
    it: (count: number) => `Si controllano ${counted(count, "record", "record", "it")}…`,
    en: (count: number) => `Checking ${counted(count, "record", "records", "en")}…`,
  },
  handing: {
    it: (done: number, total: number) =>
      `Si preparano i dati per la pagina: ${formatNumber(done, "it")} di ${formatNumber(total, "it")}`,
    en: (done: number, total: number) =>
      `Preparing the data for the page: ${formatNumber(done, "en")} of ${formatNumber(total, "en")}`,
  },
  cancelled: {
    it: "Lettura annullata: resta ciò che c’era.",
    en: "Reading cancelled: what was there stays.",
  },
  opened: { it: (name: string) => `«${name}» è aperto`, en: (name: string) => `“${name}” is open` },
  bodies: {
    it: (count: number) => counted(count, "ente", "enti", "it"),
    en: (count: number) => counted(count, "body", "bodies", "en"),
  },
  partnerships: {
    it: (count: number) => counted(count, "accordo", "accordi", "it"),
    en: (count: number) => counted(count, "partnership", "partnerships", "en"),
  },
  indicators: {
    it: (count: number) => counted(count, "indicatore", "indicatori", "it"),
    en: (count: number) => counted(count, "indicator", "indicators", "en"),
  },
  read: { it: (what: string) => `Letti ${what}.`, en: (what: string) => `Read: ${what}.` },
  leftOut: {
    it: (count: number) =>
      count === 0
        ? "Nessun record tenuto fuori."
        : `${counted(count, "record tenuto", "record tenuti", "it")} fuori per errori.`,
    en: (count: number) =>
      count === 0
        ? "No record left out."
        : `${counted(count, "record", "records", "en")} left out because of errors.`,
  },
  remarks: {
    it: (count: number) =>
      count === 0
        ? "Nessuna segnalazione."
        : `${counted(count, "segnalazione", "segnalazioni", "it")}.`,
    en: (count: number) =>
      count === 0 ? "No remarks." : `${counted(count, "remark", "remarks", "en")}.`,
  },
  toNetwork: { it: "Vai alla rete", en: "Go to the network" },
  toFaults: { it: "Leggi le segnalazioni", en: "Read the remarks" },
  outdated: {
    it: "I file non sono stati letti. Il server non ha dato il programma che li legge: forse il sito è stato aggiornato mentre la pagina era aperta. Ricaricare la pagina e aprirli di nuovo: ciò che è stato scelto resta, perché sta nell’indirizzo.",
    en: "The files were not read. The server did not give the program that reads them: perhaps the site was updated while the page was open. Reload the page and open them again: what was chosen stays, since it is in the address.",
  },
  outOfReach: {
    it: "I file non sono stati letti. Il dispositivo non è connesso alla rete, e il programma che li legge non era ancora stato scaricato. Collegarsi e aprirli di nuovo.",
    en: "The files were not read. The device is offline, and the program that reads them had not been downloaded yet. Connect and open them again.",
  },
  refused: {
    it: (name: string) => `«${name}» non si può aprire`,
    en: (name: string) => `“${name}” cannot be opened`,
  },
  theseFiles: { it: "questi file", en: "these files" },
  refusedRest: {
    it: "I dati che erano sulla pagina restano.",
    en: "The data that were on the page stay.",
  },
  unkept_refused: {
    it: "Questo browser non permette di tenere i dati: restano aperti finché non si chiude la pagina.",
    en: "This browser does not allow data to be kept: they stay open until the page is closed.",
  },
  unkept_full: {
    it: "Nel browser non c’è spazio per tenere questi dati: restano aperti finché non si chiude la pagina. Togliere insiemi che non servono e riaprire il file.",
    en: "There is no room in the browser to keep these data: they stay open until the page is closed. Remove sets that are not needed and open the file again.",
  },
  unkept_broken: {
    it: "Non si è riusciti a tenere i dati in questo browser: restano aperti finché non si chiude la pagina.",
    en: "The data could not be kept in this browser: they stay open until the page is closed.",
  },
} as const;
