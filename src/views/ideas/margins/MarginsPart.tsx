import { useMemo } from "react";
import { AUTHORITY_STATES, type AuthorityState } from "../../../analysis/network/authorityStates";
import { bodiesByState, type RegionStates } from "../../../analysis/ideas/margins";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { UnitChart, UnitSquare } from "../../../figures/ideas/UnitChart";
import { regionColour } from "../../../figures/regions/regionColour";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { placeUnits } from "../../../layout/ideas/placeUnits";
import { textIn } from "../../../model/localText";
import { MoreList } from "../../../ui/MoreList";
import { OrganisationLink } from "../../parts/recordLinks";
import { useFrame } from "../../parts/useFrame";

import type { Reading } from "../../useReading";
import { IDEA_PHRASES } from "../ideaPhrases";
import { IdeaSection } from "../IdeaSection";
import { MARGIN_PHRASES } from "./marginPhrases";
import { OneIdea } from "./OneIdea";

const COLUMNS = { wide: 10, narrow: 8 };

/** Who works with nobody, with the own region only, with others: a square for each. */
export function MarginsPart({ reading }: { readonly reading: Reading }) {
  const { at, selection, select } = reading;
  const phrases = usePhrases(MARGIN_PHRASES);
  const titles = usePhrases(IDEA_PHRASES);
  const groups = useMemo(() => bodiesByState(at), [at]);
  const { focus } = selection;
  const body =
    focus?.kind === "organisation" ? at.authorities.find(({ id }) => id === focus.id) : undefined;
  const total = (state: AuthorityState) =>
    groups.reduce((sum, group) => sum + group.byState[state].length, 0);
  return (
    <IdeaSection
      part="margins"
      title={titles.margins}
      sentence={phrases.sentence(
        total("none"),
        total("own-region"),
        total("interregional"),
        at.authorities.length,
      )}
      guide={[phrases.guide1, phrases.guide2, phrases.guide3]}
    >
      <Legend />
      <Chart
        groups={groups}
        at={at}
        selected={body?.id ?? null}
        onSelect={(id) => select({ focus: { kind: "organisation", id } })}
      />
      {body && <OneIdea body={body} at={at} />}
      <StateLists groups={groups} />
    </IdeaSection>
  );
}

function Legend() {
  const phrases = usePhrases(MARGIN_PHRASES);
  return (
    <ul className="unit-legend">
      {AUTHORITY_STATES.map((state) => (
        <li key={state}>
          <svg viewBox="-2 -2 24 24" width="20" height="20" aria-hidden="true">
            <UnitSquare look={state} />
          </svg>
          {phrases[state]}
        </li>
      ))}
    </ul>
  );
}

interface ChartProps {
  readonly groups: readonly RegionStates[];
  readonly at: ProgrammeAt;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

function Chart({ groups, at, selected, onSelect }: ChartProps) {
  const phrases = usePhrases(MARGIN_PHRASES);
  const language = useLanguage();
  const columns = useFrame() === "portrait" ? COLUMNS.narrow : COLUMNS.wide;
  const placed = useMemo(
    () =>
      placeUnits(
        groups.map(({ region, byState }) => ({
          id: region ?? "",
          units: AUTHORITY_STATES.flatMap((kind) => byState[kind].map(({ id }) => ({ id, kind }))),
        })),
        columns,
      ),
    [groups, columns],
  );
  const { programme } = at;
  const nameOf = (id: string) => {
    const body = programme.organisationById.get(id);
    return body ? textIn(body.name, language) : id;
  };
  return (
    <>
      {placed.each > 1 && <p className="quiet">{phrases.each(placed.each)}</p>}
      <UnitChart
        label={phrases.chart}
        placed={placed}
        selected={selected}
        onSelect={placed.each > 1 ? null : onSelect}
        nameOf={(id, look, count) =>
          placed.each > 1
            ? phrases.units(count, phrases[look])
            : phrases.unit(nameOf(id), phrases[look])
        }
        words={groups.map(({ region, byState }) => {
          const index = programme.regions.findIndex(({ id }) => id === region);
          const record = programme.regions[index];
          return {
            name: record ? textIn(record.name, language) : phrases.noRegion,
            colour: regionColour(index),
            sentence: phrases.group(
              byState.none.length,
              byState["own-region"].length,
              byState.interregional.length,
            ),
          };
        })}
      />
    </>
  );
}

function StateLists({ groups }: { readonly groups: readonly RegionStates[] }) {
  const phrases = usePhrases(MARGIN_PHRASES);
  const { showAll } = usePhrases(IDEA_PHRASES);
  return (
    <details>
      <summary>{phrases.asList}</summary>
      <div className="state-lists">
        {AUTHORITY_STATES.map((state) => {
          const bodies = groups.flatMap(({ byState }) => byState[state]);
          return (
            <section key={state}>
              <h3>{phrases.list(phrases[state], bodies.length)}</h3>
              <MoreList items={bodies} step={20} keyOf={({ id }) => id} moreLabel={showAll}>
                {(body) => <OrganisationLink body={body} />}
              </MoreList>
            </section>
          );
        })}
      </div>
    </details>
  );
}
