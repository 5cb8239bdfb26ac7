import { useMemo } from "react";
import { firstInterregional, growthByYear } from "../../../analysis/ideas/growth";
import { formatDay } from "../../../i18n/format";
import { onDayAtStart } from "../../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { MoreList } from "../../../ui/MoreList";
import { StudyProgress } from "../../parts/heavy/StudyProgress";
import { useStudy } from "../../parts/heavy/useStudy";
import { Page } from "../../parts/Page";
import { PageFoot } from "../../parts/PageFoot";
import { ReadingBar } from "../../parts/ReadingBar";
import { OrganisationLink, PartnershipLink } from "../../parts/recordLinks";
import { useReading, type Reading } from "../../useReading";
import { ChoiceLink } from "../ChoiceLink";
import { IDEA_PHRASES } from "../ideaPhrases";
import { ScopeNote } from "../ScopeNote";
import { GROWTH_PHRASES } from "./growthPhrases";
import { GrowthTime } from "./GrowthTime";
import { YearLists } from "./YearLists";
import { YearsOfPairs } from "./YearsOfPairs";
import "../ideasPage.css";
import "./growth.css";

/** How the network has grown: pairs by year, who has come, who has gone quiet, and each one's first step across regions. */
export function GrowthView() {
  const reading = useReading();
  const isReady = useStudy(reading.at);
  const { title } = usePhrases(GROWTH_PHRASES);
  if (isReady) return <Growth reading={reading} />;
  return (
    <Page reading={reading} heading={title}>
      <StudyProgress />
    </Page>
  );
}

function Growth({ reading }: { readonly reading: Reading }) {
  const { at, day } = reading;
  const phrases = usePhrases(GROWTH_PHRASES);
  const titles = usePhrases(IDEA_PHRASES);
  const language = useLanguage();
  const years = useMemo(() => growthByYear(at), [at]);
  const first = useMemo(() => firstInterregional(at), [at]);
  const last = years.at(-1);
  return (
    <Page
      reading={reading}
      overline={titles.title}
      heading={phrases.title}
      lead={
        last === undefined
          ? phrases.none
          : phrases.lead(
              onDayAtStart(day, language),
              last.year,
              last.newPairs,
              last.repeatedPairs,
              first.length,
              at.authorities.length,
            )
      }
    >
      <ReadingBar reading={reading} />
      <ScopeNote reading={reading} />
      <GrowthTime reading={reading} />
      {last !== undefined && (
        <>
          <YearsOfPairs years={years} />
          <YearLists years={years} at={at} />
        </>
      )}
      <section aria-labelledby="first-steps">
        <h2 id="first-steps">{phrases.first}</h2>
        {first.length === 0 ? (
          <p>{phrases.noFirst}</p>
        ) : (
          <>
            <p className="quiet">{phrases.firstCount(first.length, at.authorities.length)}</p>
            <MoreList
              items={first}
              step={15}
              keyOf={({ body }) => body.id}
              moreLabel={titles.showAll}
              className="first-steps"
            >
              {({ body, item, day: start }) => (
                <>
                  <span className="quiet">{formatDay(start, language, "month")}</span>
                  <OrganisationLink body={body} />
                  <PartnershipLink partnership={item.partnership} />
                </>
              )}
            </MoreList>
          </>
        )}
      </section>
      <p>
        <ChoiceLink path="/idee">{phrases.back}</ChoiceLink>
      </p>
      <PageFoot reading={reading} />
    </Page>
  );
}
