import { useMemo, useState, type ReactNode } from "react";
import type { YearOfGrowth } from "../../../analysis/ideas/growth";
import { networkAt } from "../../../analysis/network/buildNetwork";
import { recordsOfYear } from "../../../analysis/network/pairsByYear";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { usePhrases } from "../../../i18n/useLanguage";
import type { Organisation } from "../../../model/organisation";
import { MoreList } from "../../../ui/MoreList";
import { OrganisationLink, PartnershipLink } from "../../parts/recordLinks";
import { IDEA_PHRASES } from "../ideaPhrases";
import { GROWTH_PHRASES } from "./growthPhrases";

interface YearListsProps {
  readonly years: readonly YearOfGrowth[];
  readonly at: ProgrammeAt;
}

/** Every figure of every year with the list that it counts, the latest year first. */
export function YearLists({ years, at }: YearListsProps) {
  const phrases = usePhrases(GROWTH_PHRASES);
  return (
    <section aria-labelledby="year-lists">
      <h2 id="year-lists">{phrases.bodies}</h2>
      {years.toReversed().map((year) => (
        <div key={year.year} className="come-and-gone">
          <h3>{year.year}</h3>
          <Bodies title={phrases.newlyActive} bodies={year.newlyActive} />
          <Bodies title={phrases.newlyIsolated} bodies={year.newlyIsolated} />
          <Pairs title={phrases.newPairs} count={year.newPairs} year={year.year} at={at} isNew />
          <Pairs
            title={phrases.repeatedPairs}
            count={year.repeatedPairs}
            year={year.year}
            at={at}
            isNew={false}
          />
          <Counted title={phrases.active} count={year.active}>
            {() => <Active year={year.year} at={at} />}
          </Counted>
        </div>
      ))}
    </section>
  );
}

interface CountedProps {
  readonly title: string;
  readonly count: number;
  /** Made when somebody opens the list. */
  readonly children: () => ReactNode;
}

function Counted({ title, count, children }: CountedProps) {
  const phrases = usePhrases(GROWTH_PHRASES);
  const [isAsked, setAsked] = useState(false);
  const heading = phrases.counted(title, count);
  if (count === 0) return <p className="quiet">{heading}</p>;
  return (
    <details onToggle={() => setAsked(true)}>
      <summary>{heading}</summary>
      {isAsked && children()}
    </details>
  );
}

function Bodies({ title, bodies }: { title: string; bodies: readonly Organisation[] }) {
  const { showAll } = usePhrases(IDEA_PHRASES);
  return (
    <Counted title={title} count={bodies.length}>
      {() => (
        <MoreList items={bodies} step={20} keyOf={({ id }) => id} moreLabel={showAll}>
          {(body) => <OrganisationLink body={body} />}
        </MoreList>
      )}
    </Counted>
  );
}

interface PairsProps {
  readonly title: string;
  readonly count: number;
  readonly year: number;
  readonly at: ProgrammeAt;
  readonly isNew: boolean;
}

function Pairs({ title, count, ...which }: PairsProps) {
  return (
    <Counted title={title} count={count}>
      {() => <PairList {...which} />}
    </Counted>
  );
}

function PairList({ year, at, isNew }: Omit<PairsProps, "title" | "count">) {
  const { showAll } = usePhrases(IDEA_PHRASES);
  const pairs = useMemo(() => {
    const network = networkAt(at);
    const records = recordsOfYear(network, at.day, year);
    return (isNew ? records.newPairs : records.repeatedPairs).map(([a, b]) =>
      [a, b].flatMap((i) => at.programme.organisationById.get(network.ids[i] ?? "") ?? []),
    );
  }, [at, year, isNew]);
  return (
    <MoreList
      items={pairs}
      step={20}
      keyOf={(pair) => pair.map(({ id }) => id).join("~")}
      moreLabel={showAll}
    >
      {(pair) =>
        pair.map((body, i) => (
          <span key={body.id}>
            {i > 0 && " + "}
            <OrganisationLink body={body} />
          </span>
        ))
      }
    </MoreList>
  );
}

function Active({ year, at }: { readonly year: number; readonly at: ProgrammeAt }) {
  const { showAll } = usePhrases(IDEA_PHRASES);
  const active = useMemo(() => recordsOfYear(networkAt(at), at.day, year).active, [at, year]);
  return (
    <MoreList
      items={active}
      step={20}
      keyOf={({ partnership }) => partnership.id}
      moreLabel={showAll}
    >
      {({ partnership }) => <PartnershipLink partnership={partnership} />}
    </MoreList>
  );
}
