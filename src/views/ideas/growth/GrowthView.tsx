import { useMemo } from "react";
import {
  firstInterregional,
  growthByYear,
  type YearOfGrowth,
} from "../../../analysis/ideas/growth";
import { YearBars } from "../../../figures/ideas/YearBars";
import { formatDay, formatNumber } from "../../../i18n/format";
import { onDayAtStart } from "../../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { placeYearBars } from "../../../layout/ideas/placeYearBars";
import type { Organisation } from "../../../model/organisation";
import { Hint } from "../../../ui/Hint";
import { MoreList } from "../../../ui/MoreList";
import { Table } from "../../../ui/Table";
import { Page } from "../../parts/Page";
import { PageFoot } from "../../parts/PageFoot";
import { ReadingBar } from "../../parts/ReadingBar";
import { OrganisationLink, PartnershipLink } from "../../parts/recordLinks";
import { useReading } from "../../useReading";
import { ChoiceLink } from "../ChoiceLink";
import { IDEA_PHRASES } from "../ideaPhrases";
import { ScopeNote } from "../ScopeNote";
import { GROWTH_PHRASES } from "./growthPhrases";
import "../ideasPage.css";

/** How the network has grown: pairs by year, who has come, who has gone quiet, and each one's first step across regions. */
export function GrowthView() {
  const reading = useReading();
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
      {last !== undefined && (
        <>
          <YearsOfPairs years={years} />
          <ComeAndGone years={years} />
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

function YearsOfPairs({ years }: { readonly years: readonly YearOfGrowth[] }) {
  const phrases = usePhrases(GROWTH_PHRASES);
  const { howToRead } = usePhrases(IDEA_PHRASES);
  const language = useLanguage();
  const placed = placeYearBars(
    years.map(({ year, newPairs, repeatedPairs }) => ({
      year,
      fresh: newPairs,
      repeated: repeatedPairs,
    })),
  );
  const number = (value: number) => formatNumber(value, language);
  return (
    <section aria-labelledby="pairs-by-year">
      <h2 id="pairs-by-year">{phrases.pairs}</h2>
      <Hint title={howToRead}>
        <p>{phrases.guide1}</p>
        <p>{phrases.guide2}</p>
      </Hint>
      <div className="growth-columns">
        <YearBars label={phrases.pairs} placed={placed} />
        <Table
          caption={phrases.pairs}
          rows={years}
          rowKey={({ year }) => `${year}`}
          locale={language}
          columns={[
            { key: "year", header: phrases.year, cell: ({ year }) => year },
            {
              key: "active",
              header: phrases.active,
              cell: ({ active }) => number(active),
              isNumeric: true,
            },
            {
              key: "new",
              header: phrases.newPairs,
              cell: ({ newPairs }) => number(newPairs),
              isNumeric: true,
            },
            {
              key: "repeated",
              header: phrases.repeatedPairs,
              cell: ({ repeatedPairs }) => number(repeatedPairs),
              isNumeric: true,
            },
          ]}
        />
      </div>
    </section>
  );
}

function ComeAndGone({ years }: { readonly years: readonly YearOfGrowth[] }) {
  const phrases = usePhrases(GROWTH_PHRASES);
  return (
    <section aria-labelledby="come-and-gone">
      <h2 id="come-and-gone">{phrases.bodies}</h2>
      {years.toReversed().map(({ year, newlyActive, newlyIsolated }) => (
        <div key={year} className="come-and-gone">
          <YearList title={phrases.newlyActive} year={year} bodies={newlyActive} />
          <YearList title={phrases.newlyIsolated} year={year} bodies={newlyIsolated} />
        </div>
      ))}
    </section>
  );
}

interface YearListProps {
  readonly title: string;
  readonly year: number;
  readonly bodies: readonly Organisation[];
}

function YearList({ title, year, bodies }: YearListProps) {
  const phrases = usePhrases(GROWTH_PHRASES);
  const { showAll } = usePhrases(IDEA_PHRASES);
  const heading = phrases.inYear(title, year, bodies.length);
  if (bodies.length === 0) return <p className="quiet">{heading}</p>;
  return (
    <details>
      <summary>{heading}</summary>
      <MoreList items={bodies} step={20} keyOf={({ id }) => id} moreLabel={showAll}>
        {(body) => <OrganisationLink body={body} />}
      </MoreList>
    </details>
  );
}
