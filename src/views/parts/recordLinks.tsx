import { useLanguage } from "../../i18n/useLanguage";
import type { Indicator } from "../../model/indicator";
import { textIn } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import type { Partnership } from "../../model/partnership";
import { FocusLink } from "./FocusLink";

export function OrganisationLink({ body }: { readonly body: Organisation }) {
  const language = useLanguage();
  return (
    <FocusLink focus={{ kind: "organisation", id: body.id }} isIllustrative={body.illustrative}>
      {textIn(body.name, language)}
    </FocusLink>
  );
}

export function PartnershipLink({ partnership }: { readonly partnership: Partnership }) {
  const language = useLanguage();
  return (
    <FocusLink
      focus={{ kind: "partnership", id: partnership.id }}
      isIllustrative={partnership.illustrative}
    >
      {textIn(partnership.title, language)}
    </FocusLink>
  );
}

export function IndicatorLink({ indicator }: { readonly indicator: Indicator }) {
  const language = useLanguage();
  return (
    <FocusLink
      focus={{ kind: "indicator", id: indicator.id }}
      isIllustrative={indicator.illustrative}
    >
      {textIn(indicator.name, language)}
    </FocusLink>
  );
}
