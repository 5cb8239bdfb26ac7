import { Link } from "react-router-dom";
import type { PartnershipAt } from "../../analysis/programmeAt";
import { formatDate, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { EVIDENCE_WORDS, wordFor } from "../../i18n/vocabulary";
import { EVIDENCE_LEVELS } from "../../model/stages";
import type { SelectionDoor } from "../../selection/useSelection";
import type { LongTableColumn } from "../../ui/LongTable";
import { partnershipPath } from "../parts/dossier/dossierLinks";
import { IllustrativeMark } from "../parts/IllustrativeMark";
import { LISTS_PHRASES } from "./listsPhrases";
import type { StandingWord } from "../parts/standingOf";
import type { SearchedRow } from "./RecordList";

/** A partnership of the list, in words. */
export interface PartnershipRow extends SearchedRow {
  readonly item: PartnershipAt;
  readonly title: string;
  readonly standing: StandingWord;
  readonly standingWord: string;
  readonly regions: string;
  readonly countries: string;
}

/** The columns of the list of partnerships; `hrefTo` is asked once, not by every link of it. */
export function usePartnershipColumns(
  hrefTo: SelectionDoor["hrefTo"],
): readonly LongTableColumn<PartnershipRow>[] {
  const phrases = usePhrases(LISTS_PHRASES);
  const language = useLanguage();
  return [
    {
      key: "title",
      header: phrases.partnership,
      cell: ({ item: { partnership }, title }, tabIndex) => (
        <Link
          className="focus-link two-lines"
          to={hrefTo(partnershipPath(partnership.id), { focus: null })}
          tabIndex={tabIndex}
        >
          {partnership.illustrative && <IllustrativeMark />}
          {title}
        </Link>
      ),
      sortBy: ({ title }) => title,
      share: 32,
    },
    {
      key: "standing",
      header: phrases.standing,
      cell: ({ standingWord }) => standingWord,
      sortBy: ({ standingWord }) => standingWord,
      share: 14,
    },
    {
      key: "since",
      header: phrases.start,
      cell: ({ item: { partnership } }) =>
        partnership.start === null ? "–" : formatDate(partnership.start, language, "short"),
      sortBy: ({ item: { partnership } }) => partnership.start?.first ?? null,
      share: 12,
    },
    {
      key: "parties",
      header: phrases.parties,
      cell: ({ item }) => formatNumber(item.members.length, language),
      sortBy: ({ item }) => item.members.length,
      isNumeric: true,
      share: 8,
    },
    {
      key: "regions",
      header: phrases.regions,
      cell: ({ regions }) => <span className="two-lines">{regions === "" ? "–" : regions}</span>,
      sortBy: ({ item }) => item.regions.length,
      share: 22,
    },
    {
      key: "countries",
      header: phrases.countries,
      cell: ({ countries }) => (
        <span className="two-lines">{countries === "" ? "–" : countries}</span>
      ),
      sortBy: ({ countries }) => (countries === "" ? null : countries),
      share: 16,
    },
    {
      key: "evidence",
      header: phrases.evidence,
      cell: ({ item: { partnership } }) =>
        partnership.evidence === null
          ? "–"
          : wordFor(EVIDENCE_WORDS, partnership.evidence, language),
      sortBy: ({ item: { partnership } }) =>
        partnership.evidence === null ? null : EVIDENCE_LEVELS.indexOf(partnership.evidence),
      share: 14,
    },
  ];
}
