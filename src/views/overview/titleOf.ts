import { networkPhrases } from "../../figures/network/networkPhrases";
import type { Focus } from "../../model/focus";
import { textIn, type Language, type LocalText } from "../../model/localText";
import type { Programme } from "../../model/programme";
import { countryName } from "../parts/countryName";

/** What can be pointed at in the picture. */
export type PointedAt = Extract<
  Focus,
  { readonly kind: "organisation" | "partnership" | "link" | "regions" | "abroad" }
>;

/** The name of what is pointed at: «A», or «A – B». */
export function titleOf(target: PointedAt, programme: Programme, language: Language): string {
  const name = (text: LocalText | undefined) => (text ? textIn(text, language) : "");
  const { organisationById, partnershipById, regionById } = programme;
  switch (target.kind) {
    case "organisation":
      return name(organisationById.get(target.id)?.name);
    case "partnership":
      return name(partnershipById.get(target.id)?.title);
    case "link":
      return target.ids.map((id) => name(organisationById.get(id)?.name)).join(" – ");
    case "abroad": {
      const [region, country] = target.ids;
      const bodies = regionById.get(region)?.name ?? networkPhrases.otherBodies;
      return `${name(bodies)} – ${countryName(country, programme, language)}`;
    }
    case "regions":
      return [...new Set(target.ids.map((id) => name(regionById.get(id)?.name)))].join(" – ");
  }
}
