import type { Indicator } from "../../model/indicator";
import type { Organisation } from "../../model/organisation";
import type { Partnership } from "../../model/partnership";
import { FocusLink } from "./FocusLink";
import { DataText } from "./DataText";

export function OrganisationLink({ body }: { readonly body: Organisation }) {
  return (
    <FocusLink focus={{ kind: "organisation", id: body.id }} isIllustrative={body.illustrative}>
      <DataText text={body.name} />
    </FocusLink>
  );
}

export function PartnershipLink({ partnership }: { readonly partnership: Partnership }) {
  return (
    <FocusLink
      focus={{ kind: "partnership", id: partnership.id }}
      isIllustrative={partnership.illustrative}
    >
      <DataText text={partnership.title} />
    </FocusLink>
  );
}

export function IndicatorLink({ indicator }: { readonly indicator: Indicator }) {
  return (
    <FocusLink
      focus={{ kind: "indicator", id: indicator.id }}
      isIllustrative={indicator.illustrative}
    >
      <DataText text={indicator.name} />
    </FocusLink>
  );
}
