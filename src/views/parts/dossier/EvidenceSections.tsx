import { Fragment, useMemo } from "react";
import { formatNumber } from "../../../i18n/format";
import { fromDay } from "../../../i18n/italianDate";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import type { Reading } from "../../useReading";
import { COUNTED_PHRASES } from "../countedPhrases";
import { describeCounted } from "../describeCounted";
import { describeLastStep, describeMissing } from "../describeMissing";
import { EvidenceLink } from "../EvidenceLink";
import { IndicatorPageLink } from "../pageLinks";
import { DossierSection } from "./DossierSection";
import { almostOf, evidenceOf, type EvidenceFor, type RecordRef } from "./evidenceOf";
import { EVIDENCE_PHRASES } from "./evidencePhrases";

interface EvidenceSectionsProps {
  readonly record: RecordRef;
  readonly reading: Reading;
}

/** For which results a record counts, why and since when; and for which it nearly does. */
export function EvidenceSections({ record, reading }: EvidenceSectionsProps) {
  const phrases = usePhrases(EVIDENCE_PHRASES);
  const language = useLanguage();
  const { whole, selection } = reading;
  const { regions } = selection.scope;
  const region = regions.length === 1 ? (regions[0] ?? null) : null;
  const { kind, id } = record;
  const counted = useMemo(() => evidenceOf(whole, { kind, id }, region), [whole, kind, id, region]);
  const almost = useMemo(() => almostOf(whole, { kind, id }, region), [whole, kind, id, region]);
  const name = whole.programme.regionById.get(region ?? "")?.name;
  return (
    <>
      <DossierSection
        title={phrases.countsFor}
        count={counted.length}
        figure="counts-for"
        empty={phrases.countsForNothing}
      >
        <p className="quiet">{name ? phrases.inRegion(textIn(name, language)) : phrases.inAll}</p>
        <ul className="dossier-rows" data-list="counts-for">
          {counted.map((item) => (
            <CountedRow key={item.indicator.id} item={item} reading={reading} />
          ))}
        </ul>
      </DossierSection>
      {almost.length > 0 && (
        <DossierSection title={phrases.almost} count={almost.length}>
          <ul className="dossier-rows">
            {almost.map(({ indicator, missing, lastStep }) => (
              <li key={indicator.id}>
                <IndicatorPageLink indicator={indicator} />
                <p>
                  {describeMissing(missing, language)}
                  {lastStep && (
                    <span className="quiet"> · {describeLastStep(lastStep, language)}</span>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </DossierSection>
      )}
    </>
  );
}

const NAMED = 3;

function CountedRow({ item, reading }: { readonly item: EvidenceFor; readonly reading: Reading }) {
  const phrases = usePhrases(EVIDENCE_PHRASES);
  const counted = usePhrases(COUNTED_PHRASES);
  const language = useLanguage();
  const { indicator, since, own, others } = item;
  const { whole: at } = reading;
  const rest = others.length - NAMED;
  return (
    <li>
      <IndicatorPageLink indicator={indicator} />{" "}
      <span className="quiet">
        {indicator.result}
        {since !== null && ` · ${counted.since(fromDay(since, language))}`}
      </span>
      {own && <p>{describeCounted(own, indicator, at, language)}</p>}
      {own === null && others.length > 0 && (
        <p>
          {others[0]?.kind === "partnership" ? phrases.through : phrases.makesCount}{" "}
          {others.slice(0, NAMED).map(({ id, kind }, i) => (
            <Fragment key={id}>
              {i > 0 && ", "}
              <EvidenceLink id={id} kind={kind} at={at} />
            </Fragment>
          ))}
          {rest > 0 && ` ${phrases.andMore(formatNumber(rest, language))}`}
        </p>
      )}
    </li>
  );
}
