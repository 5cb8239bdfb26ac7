import { usePhrases } from "../../i18n/useLanguage";
import { PageTitle } from "../../ui/PageTitle";
import { ERROR_PHRASES } from "../parts/errorPhrases";
import { Guarded } from "../parts/Guarded";
import { PageLink } from "../parts/pageLinks";
import { ACCESSIBILITY_PHRASES } from "./accessibilityPhrases";
import { DeclarationLine, ReportLine } from "./NoticeLines";
import { PICTURE_KEYS, PICTURE_PHRASES } from "./keyPhrases";
import { PREFERENCE_PHRASES } from "./preferencePhrases";
import { LIMITS_PHRASES, TESTED_PHRASES, UNTESTED_PHRASES } from "./testPhrases";
import "../parts/page.css";
import "./accessibility.css";

/** What was tested of the page and what was not, how it is used by keyboard, and whom to tell; it needs no data. */
export function AccessibilityView() {
  const phrases = usePhrases(ACCESSIBILITY_PHRASES);
  const tested = usePhrases(TESTED_PHRASES);
  const limits = usePhrases(LIMITS_PHRASES);
  const untested = usePhrases(UNTESTED_PHRASES);
  const preferences = usePhrases(PREFERENCE_PHRASES);
  const { toOverview } = usePhrases(ERROR_PHRASES);
  return (
    <div className="page accessibility">
      <PageTitle title={phrases.title} />
      <header>
        <h1>{phrases.title}</h1>
        <p className="page-lead">{phrases.lead}</p>
      </header>
      <section>
        <p>
          {phrases.notDeclaration} {phrases.aim}
        </p>
        <Guarded part="quiet" waiting={null}>
          <DeclarationLine />
        </Guarded>
      </section>
      <Points title={phrases.tested} note={phrases.testedNote} points={Object.values(tested)} />
      <Points
        title={phrases.untested}
        note={phrases.untestedNote}
        points={Object.values(untested)}
      />
      <Points title={phrases.limits} points={Object.values(limits)} />
      <PictureKeys />
      <Points title={phrases.preferences} points={Object.values(preferences)} />
      <section aria-labelledby="accessibility-report">
        <h2 id="accessibility-report">{phrases.report}</h2>
        <Guarded part="quiet" waiting={null}>
          <ReportLine />
        </Guarded>
        <p>{phrases.reportWhat}</p>
      </section>
      {/* What scrolls must hold something that the keyboard reaches. */}
      <p>
        <PageLink path="/">{toOverview}</PageLink>
      </p>
    </div>
  );
}

interface PointsProps {
  readonly title: string;
  readonly note?: string;
  readonly points: readonly string[];
}

function Points({ title, note, points }: PointsProps) {
  return (
    <section>
      <h2>{title}</h2>
      {note !== undefined && <p>{note}</p>}
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

const PICTURES = [
  "everywhere",
  "map",
  "network",
  "regions",
  "agreements",
  "list",
  "time",
  "tabs",
] as const;

function PictureKeys() {
  const phrases = usePhrases(ACCESSIBILITY_PHRASES);
  const names = usePhrases(PICTURE_PHRASES);
  const keys = usePhrases(PICTURE_KEYS);
  return (
    <section>
      <h2>{phrases.keyboard}</h2>
      <p>{phrases.keyboardNote}</p>
      <dl className="accessibility-keys">
        {PICTURES.map((picture) => (
          <div key={picture}>
            <dt>{names[picture]}</dt>
            <dd>{keys[picture]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
