import { useEffect, useRef } from "react";
import { Link, useLocation } from "react-router-dom";
import { LoadError } from "../../data/loadError";
import { isMissingPart } from "../../data/missingPart";
import { describeFault } from "../../i18n/describeFault";
import { formatNumber } from "../../i18n/format";
import { describeLoadError, type LoadErrorDescription } from "../../i18n/loadPhrases";
import { speak } from "../../i18n/phraseBook";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Language } from "../../model/localText";
import { useSelection } from "../../selection/useSelection";
import { Button } from "../../ui/Button";
import { CopyText } from "../../ui/CopyText";
import { PageTitle } from "../../ui/PageTitle";
import { ERROR_PHRASES } from "./errorPhrases";
import { GUARD_PHRASES } from "./guardPhrases";
import { ReloadButton } from "./ReloadButton";

interface ErrorScreenProps {
  readonly error: unknown;
  /** The whole page, or one panel among others that live. */
  readonly part: "page" | "panel";
  readonly onRetry: () => void;
}

/** More are in the report. */
const MOST_FAULTS = 50;

/** What went wrong, why, what to do: with a retry, a way back and a report to copy. Never a stack trace. */
export function ErrorScreen({ error, part, onRetry }: ErrorScreenProps) {
  const phrases = { ...usePhrases(GUARD_PHRASES), ...usePhrases(ERROR_PHRASES) };
  const language = useLanguage();
  const { selection, select, hrefTo } = useSelection();
  const { pathname, search } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = part === "page" ? "h1" : "h2";
  useEffect(() => {
    if (part === "page") heading.current?.focus();
  }, [part]);
  const isCrash = !(error instanceof LoadError) && !isMissingPart(error);
  const { title, reason, remedy } = describeError(error, language);
  const faults =
    error instanceof LoadError ? error.faults.map((fault) => describeFault(fault, language)) : [];
  const report = [
    `${title}. ${reason}`,
    ...faults.map((fault) => `${fault.place}: ${fault.reason} ${fault.remedy}`),
    error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    window.location.href,
  ].join("\n");
  return (
    <section className="error-screen" role="alert">
      {part === "page" && <PageTitle title={title} />}
      <Heading ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      <p>{reason}</p>
      <p>{remedy}</p>
      {faults.length > 0 && (
        <ul tabIndex={0}>
          {faults.slice(0, MOST_FAULTS).map((fault, index) => (
            <li key={`${index} ${fault.place}`}>
              <strong>{fault.place}</strong> {fault.reason} {fault.remedy}
            </li>
          ))}
          {faults.length > MOST_FAULTS && (
            <li>{phrases.moreFaults(formatNumber(faults.length - MOST_FAULTS, language))}</li>
          )}
        </ul>
      )}
      <div className="error-actions">
        {!isMissingPart(error) && (
          <Button weight="main" onPress={onRetry}>
            {phrases.retry}
          </Button>
        )}
        {!(error instanceof LoadError) && <ReloadButton isMain={!isCrash} />}
        {selection.dataSet !== null && (
          <Button
            onPress={() => {
              select({ dataSet: null });
              onRetry();
            }}
          >
            {phrases.publishedData}
          </Button>
        )}
        <CopyText
          text={report}
          label={phrases.copyReport}
          doneLabel={phrases.copied}
          fieldLabel={phrases.reportToCopy}
        />
        {part === "page" && (isCrash ? pathname + search : pathname) !== "/" && (
          // What was chosen may be what stops a program that fails, but not what keeps a file away.
          <Link to={isCrash ? "/" : hrefTo("/")} onClick={onRetry}>
            {phrases.toOverview}
          </Link>
        )}
      </div>
    </section>
  );
}

function describeError(error: unknown, language: Language): LoadErrorDescription {
  if (error instanceof LoadError) return describeLoadError(error, language);
  const phrases = { ...speak(GUARD_PHRASES, language), ...speak(ERROR_PHRASES, language) };
  if (!isMissingPart(error)) {
    const { crashTitle: title, crashReason: reason, crashRemedy: remedy } = phrases;
    return { title, reason, remedy };
  }
  const reason = navigator.onLine ? phrases.partMissing : phrases.partOffline;
  return { title: phrases.partTitle, reason, remedy: phrases.partRemedy };
}
