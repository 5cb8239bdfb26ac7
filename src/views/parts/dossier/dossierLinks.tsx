import { useLanguage } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";
import type { Partnership } from "../../../model/partnership";
import { PageLink } from "../pageLinks";

/** The page of a body, of a partnership: where in the address. */
export const bodyPath = (id: string): string => `/enti/${id}`;
export const partnershipPath = (id: string): string => `/partenariati/${id}`;

/** A body by its name, as a link to its dossier. */
export function BodyPageLink({ body }: { readonly body: Organisation }) {
  const language = useLanguage();
  return (
    <PageLink path={bodyPath(body.id)} isIllustrative={body.illustrative}>
      {textIn(body.name, language)}
    </PageLink>
  );
}

/** A partnership by its title, as a link to its dossier. */
export function PartnershipPageLink({ partnership }: { readonly partnership: Partnership }) {
  const language = useLanguage();
  return (
    <PageLink path={partnershipPath(partnership.id)} isIllustrative={partnership.illustrative}>
      {textIn(partnership.title, language)}
    </PageLink>
  );
}
