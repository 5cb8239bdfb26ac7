import { useMemo } from "react";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { partnershipsOfBody } from "../../../analysis/partnershipsOfBody";
import { useGeography } from "../../../data/useLoaded";
import { networkPhrases } from "../../../figures/network/networkPhrases";
import { shortName } from "../../../figures/network/shortName";
import { SmallMap } from "../../../figures/smallMap/SmallMap";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { placeSmallMap } from "../../../layout/smallMap/placeSmallMap";
import type { SmallMapContent } from "../../../layout/smallMap/smallMap";
import { textIn } from "../../../model/localText";
import { countryName } from "../countryName";
import { useIsNarrow } from "../useIsNarrow";

interface SmallMapPartProps {
  readonly at: ProgrammeAt;
  /** Memoise it: a new object is a new map. */
  readonly content: Omit<SmallMapContent, "agreementsOf">;
  /** The map's alternative text: what it shows, in a sentence. */
  readonly label: string;
}

/** A small map in a page: suspends while the base map loads; the names are those of the page's language. */
export function SmallMapPart({ at, content, label }: SmallMapPartProps) {
  const geography = useGeography();
  const language = useLanguage();
  const words = usePhrases(networkPhrases);
  const frame = useIsNarrow() ? "portrait" : "landscape";
  const { programme } = at;
  const placed = useMemo(
    () =>
      placeSmallMap(
        { ...content, agreementsOf: (id) => partnershipsOfBody(at, id).length },
        programme,
        geography,
        frame,
        {
          body: ({ name }) => shortName(textIn(name, language)),
          country: (id) => countryName(id, programme, language),
          sea: (id) => words[id],
        },
      ),
    [at, content, programme, geography, frame, language, words],
  );
  const regionName = (id: string) => {
    const region = programme.regionById.get(id);
    return region ? textIn(region.name, language) : id;
  };
  return (
    <SmallMap
      placed={placed}
      label={label}
      regionName={regionName}
      countryName={(id) => countryName(id, programme, language)}
    />
  );
}
