import { useEffect, useRef } from "react";
import { LoadError } from "../../data/loadError";
import { describeFault } from "../../i18n/describeFault";
import { describeLoadError } from "../../i18n/loadPhrases";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { useSelection } from "../../selection/useSelection";
import { Button } from "../../ui/Button";
import { CopyText } from "../../ui/CopyText";
import { PageTitle } from "../../ui/PageTitle";
import { ERROR_PHRASES } from "./errorPhrases";
import { GUARD_PHRASES } from "./guardPhrases";

interface ErrorScreenProps {
  readonly error: unknown;
  /** The whole page, or one panel among others that live. */
  readonly part: "page" | "panel";
  readonly onRetry: () => void;
}

/** What went wrong, why, what to do: with a retry, a way back and a report to copy. Never a stack trace. */
export function ErrorScreen({ error, part, onRetry }: ErrorScreenProps) {
  const phrases = { ...usePhrases(GUARD_PHRASES), ...usePhrases(ERROR_PHRASES) };
  const language = useLanguage();
  const { selection, select } = useSelection();
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = part === "page" ? "h1" : "h2";
  useEffect(() => {
    if (part === "page") heading.current?.focus();
  }, [part]);
  const { title, reason, remedy } =
    error instanceof LoadError
      ? describeLoadError(error, language)
      : { title: phrases.crashTitle, reason: phrases.crashReason, remedy: phrases.crashRemedy };
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
        <ul>
          {faults.slice(0, 50).map((fault) => (
            <li key={fault.place + fault.reason}>
              <strong>{fault.place}</strong> {fault.reason} {fault.remedy}
            </li>
          ))}
        </ul>
      )}
      <div className="error-actions">
        <Button weight="main" onPress={onRetry}>
          {phrases.retry}
        </Button>
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
      </div>
    </section>
  );
}
