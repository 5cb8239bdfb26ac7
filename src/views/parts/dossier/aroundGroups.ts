import type { AroundGroup, AroundNode } from "../../../layout/around/aroundGroup";
import { shapeOf } from "../../../layout/mark";
import { shortName } from "../../../figures/network/shortName";
import { speak } from "../../../i18n/phraseBook";
import { HOME_COUNTRY } from "../../../model/homeCountry";
import { textIn, type Language } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";
import type { Programme } from "../../../model/programme";
import { DOSSIER_PHRASES } from "./dossierPhrases";

/** A body beside the record, with how many partnerships they share. */
export interface Neighbour {
  readonly body: Organisation;
  readonly ties: number;
  readonly isLead: boolean;
}

/** More groups than this are hardly told apart: the smallest regions stand together. */
const MOST_GROUPS = 6;

/** Those around a record by region, in the programme's order, then abroad; the closest of each first. */
export function aroundGroups(
  neighbours: readonly Neighbour[],
  programme: Programme,
  language: Language,
): readonly AroundGroup[] {
  const phrases = speak(DOSSIER_PHRASES, language);
  const regions = programme.regions.map(({ id, name }) => ({
    key: id,
    label: textIn(name, language),
    nodes: nodesOf(neighbours.filter(({ body }) => body.region === id)),
  }));
  const placeless = neighbours.filter(
    ({ body }) => body.region === null || !programme.regionById.has(body.region),
  );
  const isHome = ({ body }: Neighbour) => body.country === HOME_COUNTRY;
  const largest = regions
    .filter(({ nodes }) => nodes.length > 0)
    .toSorted((a, b) => b.nodes.length - a.nodes.length)
    .slice(0, MOST_GROUPS);
  return [
    ...regions.filter((region) => largest.includes(region)),
    {
      key: "others",
      label: phrases.otherRegions,
      nodes: regions.filter((region) => !largest.includes(region)).flatMap(({ nodes }) => nodes),
    },
    { key: "none", label: phrases.noRegion, nodes: nodesOf(placeless.filter(isHome)) },
    {
      key: "abroad",
      label: phrases.abroad,
      nodes: nodesOf(placeless.filter((item) => !isHome(item))),
    },
  ].filter(({ nodes }) => nodes.length > 0);

  function nodesOf(items: readonly Neighbour[]): readonly AroundNode[] {
    return items
      .map(({ body, ties, isLead }) => {
        const name = textIn(body.name, language);
        return {
          id: body.id,
          name,
          label: shortName(name),
          shape: shapeOf(body),
          region: programme.regions.findIndex(({ id }) => id === body.region),
          ties,
          isIllustrative: body.illustrative,
          isLead,
        };
      })
      .sort(
        (a, b) =>
          Number(b.isLead) - Number(a.isLead) ||
          b.ties - a.ties ||
          a.name.localeCompare(b.name, language),
      );
  }
}
