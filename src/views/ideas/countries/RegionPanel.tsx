import type { CountryIdea } from "../../../analysis/ideas/countryIdeas";
import { PoolMark } from "../../../figures/ideas/PoolMark";
import { formatList, formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import type { Region } from "../../../model/programme";
import { MoreList } from "../../../ui/MoreList";
import { countryName } from "../../parts/countryName";
import type { Reading } from "../../useReading";
import { ChoiceLink } from "../ChoiceLink";
import { IDEA_PHRASES } from "../ideaPhrases";
import { PanelHead } from "./CountryPanel";
import { COUNTRY_PHRASES } from "./countryPhrases";

interface RegionPanelProps {
  readonly region: Region;
  readonly ideas: readonly CountryIdea[];
  readonly reading: Reading;
}

/** One region: the countries it knows, and who else knows them. */
export function RegionPanel({ region, ideas, reading }: RegionPanelProps) {
  const { programme } = reading.at;
  const phrases = usePhrases(COUNTRY_PHRASES);
  const more = usePhrases(IDEA_PHRASES);
  const language = useLanguage();
  const own = ideas.filter(({ holders }) => holders.has(region.id));
  const toPool = own.filter(({ state }) => state === "to-pool").length;
  const othersOf = (idea: CountryIdea) =>
    idea.regionsInAll.flatMap((id) => {
      const other = programme.regionById.get(id);
      return id === region.id || !other ? [] : [textIn(other.name, language)];
    });
  return (
    <section className="idea-panel" aria-label={textIn(region.name, language)}>
      <PanelHead overline={phrases.seenFromRegion} title={textIn(region.name, language)} />
      <p>{phrases.regionSentence(own.length, toPool)}</p>
      <MoreList
        items={own}
        step={12}
        keyOf={({ country }) => country}
        moreLabel={more.showAll}
        className="region-countries"
      >
        {(idea) => {
          const others = othersOf(idea);
          return (
            <>
              <ChoiceLink path={`/idee/paesi/${idea.country}`}>
                {countryName(idea.country, programme, language)}
              </ChoiceLink>{" "}
              <PoolMark look={idea.state} />
              <span className="quiet">
                {phrases.own}: {formatNumber(idea.holders.get(region.id)?.length ?? 0, language)}.{" "}
                {phrases.others}:{" "}
                {others.length === 0 ? phrases.alone : formatList(others, language)}
              </span>
            </>
          );
        }}
      </MoreList>
    </section>
  );
}
