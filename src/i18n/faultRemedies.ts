import type { Fault, FaultKind } from "../model/fault";
import { isWritten, typeRemedy } from "./faultDetails";
import { fileRemedy } from "./fileRemedies";
import type { PhraseBook } from "./phraseBook";

type Remedy = string | ((fault: Fault) => string);

const QUOTES = {
  it: "Scrivere il valore nella forma indicata.",
  en: "Write the value in the form stated.",
};
const CHECK_DATES = {
  it: "Controllare le due date e correggere quella sbagliata.",
  en: "Check both dates and correct the wrong one.",
};
const CHECK_COORDINATES = {
  it: "Controllare longitudine e latitudine (forse scambiate) e la regione o il Paese.",
  en: "Check longitude and latitude (perhaps swapped) and the region or country.",
};
const SPLIT_TABLE = {
  it: "Dividere i dati o togliere ciò che non serve.",
  en: "Split the data or remove what is not needed.",
};
const RENAME = {
  it: "Se è un errore di battitura, correggere il nome; altrimenti non serve fare nulla.",
  en: "If it is a slip of the pen, correct the name; otherwise there is nothing to do.",
};

/** What to do, for every kind of fault. */
export const FAULT_REMEDIES = {
  "missing-value": { it: "Scrivere il valore che manca.", en: "Write the missing value." },
  "wrong-type": {
    it: (fault: Fault) => (isWritten(fault) ? typeRemedy(fault, "it") : QUOTES.it),
    en: (fault: Fault) => (isWritten(fault) ? typeRemedy(fault, "en") : QUOTES.en),
  },
  "not-a-number": { it: "Scrivere un numero più piccolo.", en: "Write a smaller number." },
  "not-a-date": {
    it: "Scrivere un giorno che esiste, come 2010-05-14, oppure 2010-05 o 2010.",
    en: "Write a day that exists, such as 2010-05-14, or else 2010-05 or 2010.",
  },
  "not-a-flag": {
    it: (fault: Fault) =>
      isWritten(fault)
        ? "Scrivere vero o falso, sì o no, 1 o 0."
        : "Scrivere true (vero) o false (falso), senza virgolette.",
    en: (fault: Fault) =>
      isWritten(fault)
        ? "Write true or false, yes or no in Italian (sì, no), 1 or 0."
        : "Write true or false, without quotation marks.",
  },
  "not-an-id": {
    it: "Usare da 1 a 64 lettere senza accenti, cifre, punti, trattini e trattini bassi; non soli punti.",
    en: "Use 1 to 64 unaccented letters, digits, dots, hyphens and underscores; not dots alone.",
  },
  "not-in-list": {
    it: ({ detail }: Fault) => `Usare uno di questi valori: ${detail}.`,
    en: ({ detail }: Fault) => `Use one of these values: ${detail}.`,
  },
  "not-a-measure": {
    it: "Scrivere «observed» o tre parole come «partnerships:interregional:signed».",
    en: "Write “observed” or three words such as “partnerships:interregional:signed”.",
  },
  "unsafe-text": {
    it: "Riscrivere il testo a mano, senza copiarlo.",
    en: "Type the text again by hand, without copying it.",
  },
  "mixed-scripts": {
    it: "Riscrivere la parola a mano, con una sola tastiera.",
    en: "Type the word again by hand, with one keyboard only.",
  },
  "unsafe-link": {
    it: "Scrivere un indirizzo completo, che cominci con https://.",
    en: "Write a complete address that begins with https://.",
  },
  "out-of-range": { it: "Correggere il valore.", en: "Correct the value." },
  "duplicate-id": {
    it: "Dare a ogni riga un identificativo suo, o togliere la riga ripetuta.",
    en: "Give every row an identifier of its own, or remove the repeated row.",
  },
  "not-a-record": {
    it: 'Scrivere la riga come {"colonna": "valore"}, o toglierla.',
    en: 'Write the row as {"column": "value"}, or remove it.',
  },
  "duplicate-key": { it: "Togliere uno dei due campi.", en: "Remove one of the two fields." },
  "unknown-reference": {
    it: "Correggere l’identificativo, o aggiungere (o correggere) la riga che indica.",
    en: "Correct the identifier, or add (or mend) the row that it names.",
  },
  "wrong-role": {
    it: "Indicare un ente con ruolo «authority», o correggere il ruolo.",
    en: "Name a body with the role “authority”, or correct the role.",
  },
  "duplicate-member": { it: "Togliere la riga ripetuta.", en: "Remove the repeated row." },
  "end-before-start": CHECK_DATES,
  "steps-out-of-order": CHECK_DATES,
  "undated-step": {
    it: "Aggiungere la data, anche solo l’anno.",
    en: "Add the date, even if only the year.",
  },
  "place-outside-region": CHECK_COORDINATES,
  "target-before-baseline": CHECK_DATES,
  "indicator-without-target": {
    it: "Aggiungere un valore atteso con la sua data nella tabella targets.",
    en: "Add a dated target in the table targets.",
  },
  "partnership-without-members": {
    it: "Aggiungere le parti nella tabella members, o togliere l’accordo.",
    en: "Add the members in the table members, or remove the partnership.",
  },
  "member-before-partnership": CHECK_DATES,
  "doubtful-body": {
    it: "Dire se è lo stesso ente nell’abbinamento delle colonne, o scrivere il codice ISTAT.",
    en: "Say whether it is the same body where columns are matched, or write the ISTAT code.",
  },
  "conflicting-value": {
    it: "Controllare le due righe e correggere quella sbagliata.",
    en: "Check both rows and correct the wrong one.",
  },
  "unused-value": {
    it: "Correggere il valore, o dire che cosa significa nell’abbinamento delle colonne.",
    en: "Correct the value, or say what it means where columns are matched.",
  },
  "possible-duplicate": {
    it: "Se è lo stesso ente, tenere un solo identificativo; altrimenti distinguere i nomi.",
    en: "If it is the same body, keep one identifier; otherwise tell the names apart.",
  },
  "authority-without-region": { it: "Indicare la regione.", en: "State the region." },
  "unknown-country": {
    it: "Usare il codice ISO di due lettere (per esempio AL) e aggiungerlo alla tabella countries.",
    en: "Use the two-letter ISO code (such as AL) and add it to the table countries.",
  },
  "unknown-table": RENAME,
  "unknown-column": RENAME,
  "missing-column": {
    it: "Aggiungere la colonna, o correggerne il nome.",
    en: "Add the column, or correct its name.",
  },
  "table-unreadable": {
    it: "Salvare di nuovo la tabella come JSON in UTF-8 e ripubblicarla intera.",
    en: "Save the table again as JSON in UTF-8 and publish it whole.",
  },
  "too-many-rows": SPLIT_TABLE,
  "too-many-columns": SPLIT_TABLE,
  "no-project": {
    it: "Aggiungere alla tabella project una riga con id, title, start ed end.",
    en: "Add a row with id, title, start and end to the table project.",
  },
  "several-projects": {
    it: "Lasciare una sola riga nella tabella project.",
    en: "Leave a single row in the table project.",
  },
  "no-organisations": {
    it: "Aggiungere gli enti nella tabella organisations, con id, name e role.",
    en: "Add the bodies to the table organisations, with id, name and role.",
  },
  "no-resources": {
    it: "Elencare le tabelle in «resources», ciascuna con name e path.",
    en: "List the tables in “resources”, each with name and path.",
  },
  "schema-contradiction": {
    it: "Correggere lo schema nel descrittore, o toglierlo.",
    en: "Correct the schema in the descriptor, or remove it.",
  },
  "bad-resource": {
    it: "Dare alla risorsa un nome unico e un percorso relativo, come organisations.json.",
    en: "Give the resource a unique name and a relative path, such as organisations.json.",
  },
  "bad-notice": {
    it: "Correggere la voce nel descrittore: un indirizzo comincia con https:// o mailto:, un testo è breve.",
    en: "Correct the entry in the descriptor: an address begins with https:// or mailto:, a text is short.",
  },
  "seats-unavailable": {
    it: "Ripubblicare la cartella geo accanto alla pagina, o dare le coordinate degli enti.",
    en: "Publish the folder geo beside the page again, or give the bodies’ coordinates.",
  },
  "ragged-row": {
    it: "Controllare i delimitatori della riga e mettere tra virgolette i testi che ne contengono.",
    en: "Check the delimiters of the row and put texts that hold one in quotation marks.",
  },
  "error-cell": {
    it: "Correggere la formula, o scrivere il valore.",
    en: "Mend the formula, or write the value.",
  },
  "unclear-number": {
    it: "Scrivere il numero senza punto delle migliaia, o dichiarare la virgola decimale (decimalChar).",
    en: "Write the number without a point for the thousands, or declare the decimal comma (decimalChar).",
  },
  "file-unreadable": {
    it: (fault: Fault) => fileRemedy(fault, "it"),
    en: (fault: Fault) => fileRemedy(fault, "en"),
  },
  "duplicate-column": {
    it: "Dare a ogni colonna un nome suo, o togliere quella ripetuta.",
    en: "Give every column a name of its own, or remove the repeated one.",
  },
  "column-without-name": {
    it: "Scrivere l’intestazione della colonna, o svuotarla.",
    en: "Write the heading of the column, or clear it.",
  },
} satisfies PhraseBook & Record<FaultKind, { it: Remedy; en: Remedy }>;
