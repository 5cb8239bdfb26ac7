import type { OutForm } from "./outForms";

type Both = { readonly it: string; readonly en: string };

export const FORM_WORDS: Readonly<Record<OutForm, { readonly what: Both; readonly use: Both }>> = {
  folder: {
    what: { it: "Cartella da pubblicare (.zip)", en: "Folder to publish (.zip)" },
    use: {
      it: "datapackage.json e un file per tabella: si mette com’è sul sito, o si pubblica con «npm run data -- publish»",
      en: "datapackage.json and a file per table: put it on the site as it is, or publish it with “npm run data -- publish”",
    },
  },
  workbook: {
    what: { it: "Cartella di lavoro Excel (.xlsx)", en: "Excel workbook (.xlsx)" },
    use: {
      it: "un foglio per tabella, da correggere e riaprire qui",
      en: "a sheet per table, to mend and open here again",
    },
  },
  json: {
    what: { it: "Un solo file (.json)", en: "A single file (.json)" },
    use: { it: "tutte le tabelle, per i programmi", en: "all tables, for programs" },
  },
  "csv-italian": {
    what: { it: "CSV per Excel italiano (.zip)", en: "CSV for Italian Excel (.zip)" },
    use: {
      it: "punto e virgola tra le colonne, virgola nei decimali",
      en: "semicolons between columns, decimal commas",
    },
  },
  "csv-standard": {
    what: { it: "CSV standard (.zip)", en: "Standard CSV (.zip)" },
    use: {
      it: "virgola tra le colonne, punto nei decimali",
      en: "commas between columns, decimal points",
    },
  },
};

export const OUT_PHRASES = {
  title: { it: "Porta via i dati", en: "Take the data away" },
  lead: {
    it: "Tutti i record di questi dati, con le tabelle e le colonne che la pagina non usa. Riaprendo uno qualsiasi di questi file si ritrovano gli stessi dati.",
    en: "All records of these data, with the tables and columns that the page does not use. Opening any of these files gives the same data again.",
  },
  illustrative: {
    it: (count: string, total: string) =>
      `Record dimostrativi: ${count} su ${total}. Lo dicono il nome di ogni file, il suo descrittore e la colonna illustrative.`,
    en: (count: string, total: string) =>
      `Illustrative records: ${count} of ${total}. The name of every file, its descriptor and the column illustrative say so.`,
  },
  preparing: { it: "Preparazione del file…", en: "Preparing the file…" },
  written: {
    it: (done: string, total: string) => `Record scritti: ${done} di ${total}`,
    en: (done: string, total: string) => `Records written: ${done} of ${total}`,
  },
  packing: { it: "Compressione del file…", en: "Packing the file…" },
  stop: { it: "Annulla", en: "Cancel" },
  stopped: { it: "Nessun file scritto: annullato.", en: "No file written: cancelled." },
  done: {
    it: (name: string) => `File pronto: ${name}`,
    en: (name: string) => `File ready: ${name}`,
  },
} as const;
