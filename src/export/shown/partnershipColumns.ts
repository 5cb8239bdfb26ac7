import type { PartnershipAt } from "../../analysis/programmeAt";
import { formWord } from "../../i18n/formWords";
import { EVIDENCE_WORDS, SPAN_WORDS, STAGE_WORDS, wordFor } from "../../i18n/vocabulary";
import { textIn } from "../../model/localText";
import { provenanceColumns } from "./provenanceColumns";
import type { ShownColumn, ShownWords } from "./shownColumn";
import type { ShownRecords } from "./shownRecords";

type Column = ShownColumn<PartnershipAt>;

/** What is said of a partnership as it stands on the day. Several names in one cell: `a | b`, as their codes beside. */
export function partnershipColumns(
  { at: { programme } }: ShownRecords,
  { language, countryName }: ShownWords,
): readonly Column[] {
  const named = (ids: readonly string[], name: (id: string) => string) => ids.map(name).join(" | ");
  const regionName = (id: string) => {
    const region = programme.regionById.get(id);
    return region ? textIn(region.name, language) : id;
  };
  const themeName = (id: string) => {
    const theme = programme.themeById.get(id);
    return theme ? textIn(theme.name, language) : id;
  };
  return [
    text("title", "Titolo", "Title", ({ partnership }) => textIn(partnership.title, language), 44),
    text("id", "Id", "Id", ({ partnership }) => partnership.id, 22),
    text("form", "Forma", "Form", ({ partnership: { form } }) => form && formWord(form, language)),
    text("stage", "Stato", "Stage", ({ stage }) => stage && wordFor(STAGE_WORDS, stage, language)),
    text("stage_code", "Codice dello stato", "Stage code", ({ stage }) => stage),
    text("span", "Ampiezza", "Span", ({ span }) => wordFor(SPAN_WORDS, span, language), 18),
    text("span_code", "Codice dell’ampiezza", "Span code", ({ span }) => span),
    flag("international", "Con l’estero", "With bodies abroad", (item) => item.international),
    flag("started", "Avviato", "Started", ({ started }) => started),
    flag("active", "In corso", "Active", ({ active }) => active),
    text("regions", "Regioni", "Regions", ({ regions }) => named(regions, regionName), 24),
    text("region_codes", "Codici delle regioni", "Region codes", ({ regions }) =>
      regions.join(" | "),
    ),
    text("themes", "Temi", "Themes", (item) => named(item.partnership.themes, themeName), 24),
    text("theme_codes", "Codici dei temi", "Theme codes", ({ partnership }) =>
      partnership.themes.join(" | "),
    ),
    text("countries", "Paesi nominati", "Countries named", ({ partnership }) =>
      named(partnership.countries, countryName),
    ),
    text("country_codes", "Codici dei Paesi", "Country codes", ({ partnership }) =>
      partnership.countries.join(" | "),
    ),
    date("start", "Inizio", "Start", ({ partnership }) => partnership.start),
    date("end", "Fine", "End", ({ partnership }) => partnership.end),
    text(
      "evidence",
      "Prova",
      "Evidence",
      ({ partnership: { evidence } }) => evidence && wordFor(EVIDENCE_WORDS, evidence, language),
    ),
    text(
      "evidence_code",
      "Codice della prova",
      "Evidence code",
      (item) => item.partnership.evidence,
    ),
    count("parties", "Parti", "Parties", ({ members }) => members.length),
    count("authorities", "Enti tra le parti", "Authorities", (item) => item.authorities.length),
    text(
      "party_names",
      "Nomi delle parti",
      "Names of the parties",
      ({ members }) => members.map(({ name }) => textIn(name, language)).join(" | "),
      44,
    ),
    ...provenanceColumns<PartnershipAt["partnership"]>(({ url }) => url).map(
      ({ read, ...column }): Column => ({
        ...column,
        read: ({ partnership }) => read(partnership),
      }),
    ),
  ];
}

type Read = Column["read"];

function text(key: string, it: string, en: string, read: Read, width = 16): Column {
  return { key, heading: { it, en }, type: "text", width, read };
}

function flag(key: string, it: string, en: string, read: Read): Column {
  return { key, heading: { it, en }, type: "flag", read };
}

function date(key: string, it: string, en: string, read: Read): Column {
  return { key, heading: { it, en }, type: "date", read };
}

function count(key: string, it: string, en: string, read: Read): Column {
  return { key, heading: { it, en }, type: "integer", read };
}
