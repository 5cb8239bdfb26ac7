import { useMemo } from "react";
import { useParams } from "react-router-dom";
import { countryIdeas } from "../../analysis/ideas/countryIdeas";
import { bodiesByState } from "../../analysis/ideas/margins";
import { onDayAtStart } from "../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { StudyProgress } from "../parts/heavy/StudyProgress";
import { useStudy } from "../parts/heavy/useStudy";
import { Page } from "../parts/Page";
import { PageFoot } from "../parts/PageFoot";
import { ReadingBar } from "../parts/ReadingBar";
import { useReading, type Reading } from "../useReading";
import { BridgesPart } from "./bridges/BridgesPart";
import { CountriesPart } from "./countries/CountriesPart";
import { IDEA_PHRASES } from "./ideaPhrases";
import { JoinPart } from "./join/JoinPart";
import { MarginsPart } from "./margins/MarginsPart";
import { PartLinks } from "./PartLinks";
import { ScopeNote } from "./ScopeNote";
import { MeasureGuides } from "./MeasureGuides";
import "./ideasPage.css";

/** Ideas worth a phone call: countries to pool, who could join, who stands at the margin, what the network hangs on. */
export function IdeasView() {
  const reading = useReading();
  const { country = null, region = null } = useParams();
  const phrases = usePhrases(IDEA_PHRASES);
  const language = useLanguage();
  const { at } = reading;
  const isReady = useStudy(at);
  const title = textIn(at.programme.project.title, language);
  return (
    <Page
      reading={reading}
      title={`${phrases.title} · ${title}`}
      overline={title}
      heading={phrases.title}
      lead={isReady ? <Lead reading={reading} /> : undefined}
    >
      <ReadingBar reading={reading} />
      <div className="idea-intro">
        <p>{phrases.rule}</p>
        <ScopeNote reading={reading} />
        <PartLinks />
      </div>
      {at.authorities.length === 0 && <p>{phrases.noAuthorities}</p>}
      {at.authorities.length > 0 && !isReady && <StudyProgress />}
      {at.authorities.length > 0 && isReady && (
        <>
          <CountriesPart reading={reading} country={country} region={region} />
          <JoinPart reading={reading} />
          <MarginsPart reading={reading} />
          <BridgesPart reading={reading} />
        </>
      )}
      <MeasureGuides />
      <PageFoot reading={reading} records={at.programme.relations} />
    </Page>
  );
}

function Lead({ reading: { at, day } }: { readonly reading: Reading }) {
  const phrases = usePhrases(IDEA_PHRASES);
  const language = useLanguage();
  const counts = useMemo(() => {
    const none = bodiesByState(at).reduce((sum, { byState }) => sum + byState.none.length, 0);
    const toPool = countryIdeas(at).filter(({ state }) => state === "to-pool");
    return { none, toPool: toPool.length };
  }, [at]);
  return phrases.lead(
    onDayAtStart(day, language),
    counts.toPool,
    counts.none,
    at.authorities.length,
  );
}
