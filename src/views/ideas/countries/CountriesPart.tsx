import { useMemo } from "react";
import { countryIdeas, type CountryIdea } from "../../../analysis/ideas/countryIdeas";
import { PoolMatrix } from "../../../figures/ideas/PoolMatrix";
import { regionColour } from "../../../figures/regions/regionColour";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { placePoolMatrix } from "../../../layout/ideas/placePoolMatrix";
import { textIn } from "../../../model/localText";
import { countryName } from "../../parts/countryName";
import type { Reading } from "../../useReading";
import { ChoiceLink } from "../ChoiceLink";
import { IDEA_PHRASES } from "../ideaPhrases";
import { IdeaSection } from "../IdeaSection";
import { CountryPanel } from "./CountryPanel";
import { COUNTRY_PHRASES } from "./countryPhrases";
import { RegionPanel } from "./RegionPanel";

interface CountriesPartProps {
  readonly reading: Reading;
  /** Chosen by the address; `null` = none. */
  readonly country: string | null;
  readonly region: string | null;
}

/** Which countries several regions know, and what they have made of it together. */
export function CountriesPart({ reading, country, region }: CountriesPartProps) {
  const { at } = reading;
  const phrases = usePhrases(COUNTRY_PHRASES);
  const titles = usePhrases(IDEA_PHRASES);
  const ideas = useMemo(() => countryIdeas(at), [at]);
  const count = (state: CountryIdea["state"]) =>
    ideas.filter((idea) => idea.state === state).length;
  const chosen = ideas.find((idea) => idea.country === country);
  const chosenRegion = region === null ? undefined : at.programme.regionById.get(region);
  return (
    <IdeaSection
      part="countries"
      title={titles.countries}
      sentence={
        ideas.length === 0
          ? phrases.none
          : phrases.sentence(count("to-pool"), count("joint"), ideas.length)
      }
      guide={[phrases.guide1, phrases.guide2, phrases.guide3]}
    >
      {ideas.length > 0 && (
        <div className="idea-columns" data-open={Boolean(chosen ?? chosenRegion)}>
          <Matrix ideas={ideas} reading={reading} country={country} region={region} />
          {chosen && <CountryPanel idea={chosen} reading={reading} />}
          {chosenRegion && !chosen && (
            <RegionPanel region={chosenRegion} ideas={ideas} reading={reading} />
          )}
        </div>
      )}
    </IdeaSection>
  );
}

interface MatrixProps extends CountriesPartProps {
  readonly ideas: readonly CountryIdea[];
}

function Matrix({ ideas, reading, country, region }: MatrixProps) {
  const { programme, scope } = reading.at;
  const phrases = usePhrases(COUNTRY_PHRASES);
  const language = useLanguage();
  const regions = programme.regions
    .map((record, index) => ({ record, index }))
    .filter(({ record: { id } }) => scope.regions.length === 0 || scope.regions.includes(id));
  const rows = ideas.map((idea) => ({
    country: idea.country,
    counts: regions.map(({ record }) => idea.holders.get(record.id)?.length ?? 0),
  }));
  const cells = placePoolMatrix(rows);
  return (
    <PoolMatrix
      label={phrases.matrix}
      columns={regions.map(({ record, index }) => ({
        id: record.id,
        colour: regionColour(index),
        isChosen: record.id === region,
        head: (
          <ChoiceLink path={`/idee/regioni/${record.id}`} isCurrent={record.id === region}>
            {textIn(record.name, language)}
          </ChoiceLink>
        ),
      }))}
      rows={ideas.map((idea, i) => ({
        id: idea.country,
        look: idea.state,
        isChosen: idea.country === country,
        cells: cells[i] ?? [],
        head: (
          <ChoiceLink path={`/idee/paesi/${idea.country}`} isCurrent={idea.country === country}>
            {countryName(idea.country, programme, language)}
          </ChoiceLink>
        ),
      }))}
    />
  );
}
