import type { PartnershipAt, ProgrammeAt } from "../../../analysis/programmeAt";
import { formWord } from "../../../i18n/formWords";
import { fromDate, untilDate } from "../../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { EVIDENCE_WORDS, SPAN_WORDS, STAGE_WORDS, wordFor } from "../../../i18n/vocabulary";
import type { Fact } from "../../../ui/Facts";
import { standingOf } from "../standingOf";
import { CountryLinks, ThemeLinks } from "../territory/territoryLinks";
import { FACT_PHRASES } from "./factPhrases";

/** What the data say of a partnership, and where it stands on the reading date. */
export function usePartnershipFacts(item: PartnershipAt, at: ProgrammeAt): readonly Fact[] {
  const phrases = usePhrases(FACT_PHRASES);
  const language = useLanguage();
  const { partnership } = item;
  const period = [
    partnership.start && fromDate(partnership.start, language),
    partnership.end && untilDate(partnership.end, language),
  ].filter((part) => part !== null);
  const stage = item.stage === null ? "" : ` · ${wordFor(STAGE_WORDS, item.stage, language)}`;
  const span = [
    wordFor(SPAN_WORDS, item.span, language),
    item.international ? wordFor(SPAN_WORDS, "international", language) : "",
  ].filter((part) => part !== "");
  const rows: (Fact | null)[] = [
    { label: phrases.stage, value: `${phrases[standingOf(item)]}${stage}` },
    period.length === 0 ? null : { label: phrases.period, value: period.join(" ") },
    { label: phrases.span, value: span.join(", ") },
    partnership.form === null
      ? null
      : { label: phrases.form, value: formWord(partnership.form, language) },
    partnership.themes.length === 0
      ? null
      : {
          label: phrases.themes,
          value: <ThemeLinks ids={partnership.themes} programme={at.programme} />,
        },
    partnership.countries.length === 0
      ? null
      : {
          label: phrases.countries,
          value: <CountryLinks ids={partnership.countries} programme={at.programme} />,
        },
    partnership.evidence === null
      ? null
      : {
          label: phrases.evidence,
          value: wordFor(EVIDENCE_WORDS, partnership.evidence, language),
        },
    partnership.url === null
      ? null
      : {
          label: phrases.document,
          value: (
            <a href={partnership.url} rel="noreferrer">
              {partnership.url.replace(/^https?:\/\//, "")}
            </a>
          ),
        },
  ];
  return rows.filter((row) => row !== null);
}
