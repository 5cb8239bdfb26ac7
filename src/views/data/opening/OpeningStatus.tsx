import { lazy, Suspense, useEffect, useRef } from "react";
import { Link } from "react-router-dom";
import type { OpeningProgress } from "../../../data/opening/messages";
import type { OpenedSet } from "../../../data/opening/openFiles";
import { formatList } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { useSelection } from "../../../selection/useSelection";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { Progress } from "../../../ui/Progress";
import { ReloadButton } from "../../parts/ReloadButton";
import { HEALTH_ID, goToSection } from "../sections";
import { formatSize } from "./formatSize";
import { OPENING_PHRASES } from "./openingPhrases";
import { openingTask, useOpeningState } from "./openingTask";

const MappingStep = lazy(async () => ({ default: (await import("./MappingStep")).MappingStep }));
const RefusedSet = lazy(async () => ({ default: (await import("./RefusedSet")).RefusedSet }));

/** Where the opening stands: how far it has come, what is asked of the reader, what came of it. */
export function OpeningStatus() {
  const state = useOpeningState();
  const phrases = usePhrases(OPENING_PHRASES);
  switch (state.kind) {
    case "idle":
      return null;
    case "reading":
      return <ReadingProgress progress={state.progress} />;
    case "mapping":
      return (
        <Suspense>
          <MappingStep survey={state.survey} mapping={state.mapping} />
        </Suspense>
      );
    case "opened":
      return <OpenedSummary opened={state.opened} />;
    case "refused":
      return (
        <Suspense>
          <RefusedSet error={state.error} name={state.name} />
        </Suspense>
      );
    case "outdated":
      return <Outdated />;
    case "cancelled":
      return <Notice tone="info">{phrases.cancelled}</Notice>;
    case "nothing":
      return <Notice tone="warn">{phrases.nothingInside}</Notice>;
  }
}

/** Says it without fetching anything: after a release there is nothing more to be had of this page's program. */
function Outdated() {
  const phrases = usePhrases(OPENING_PHRASES);
  return (
    <Notice tone="bad" actions={<ReloadButton isMain />}>
      {navigator.onLine ? phrases.outdated : phrases.outOfReach}
    </Notice>
  );
}

/** Where each phase begins and ends on the bar: what each takes of the whole, as measured. */
const SPANS = { files: [0, 0.4], checking: [0.4, 0.6], handing: [0.6, 1] } as const;

function ReadingProgress({ progress }: { readonly progress: OpeningProgress | null }) {
  const phrases = usePhrases(OPENING_PHRASES);
  const language = useLanguage();
  return (
    <Progress
      label={phrases.reading}
      share={progress && shareOf(progress)}
      text={progress ? words(progress) : phrases.starting}
      actions={<Button onPress={() => openingTask.cancel()}>{phrases.giveUp}</Button>}
    />
  );

  function words({ phase, done, total }: OpeningProgress): string {
    if (phase === "files")
      return phrases.files(formatSize(done, language), formatSize(total, language));
    return phase === "checking" ? phrases.checking(total) : phrases.handing(done, total);
  }
}

function shareOf({ phase, done, total }: OpeningProgress): number {
  const [start, end] = SPANS[phase];
  return start + (total === 0 ? 0 : (done / total) * (end - start));
}

/** What was read, what was left out, and where to go from here. */
function OpenedSummary({ opened }: { readonly opened: OpenedSet }) {
  const { dataSet, opening, unkept } = opened;
  const { programme, faults } = dataSet;
  const phrases = usePhrases(OPENING_PHRASES);
  const language = useLanguage();
  const { hrefTo, selection } = useSelection();
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = selection.dataSet === opening.key;
  useEffect(() => {
    if (isShown) heading.current?.focus({ preventScroll: true });
  }, [isShown]);
  if (!isShown) return null;
  const what = [
    phrases.bodies(programme.organisations.length),
    phrases.partnerships(programme.partnerships.length),
    phrases.indicators(programme.indicators.length),
  ];
  return (
    <div className="opening-outcome" role="status">
      <h3 ref={heading} tabIndex={-1}>
        {phrases.opened(opening.name)}
      </h3>
      <p>
        {phrases.read(formatList(what, language))} {phrases.leftOut(programme.excluded)}{" "}
        {phrases.remarks(faults.length)}
      </p>
      {unkept !== null && <Notice tone="warn">{phrases[`unkept_${unkept}`]}</Notice>}
      <div className="opening-ways">
        <Link className="button" data-weight="main" to={hrefTo("/")}>
          {phrases.toNetwork}
        </Link>
        {faults.length > 0 && (
          <Button onPress={() => goToSection(HEALTH_ID)}>{phrases.toFaults}</Button>
        )}
      </div>
    </div>
  );
}
