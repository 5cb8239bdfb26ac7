import { Fragment, type ReactNode } from "react";
import { useLanguage } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import type { Programme } from "../../../model/programme";
import { countryName } from "../countryName";
import { PageLink } from "../pageLinks";

export const regionPath = (id: string): string => `/regioni/${id}`;
export const countryPath = (id: string): string => `/paesi/${id}`;
export const themePath = (id: string): string => `/temi/${id}`;

interface TerritoryLinkProps {
  readonly id: string;
  readonly programme: Programme;
  readonly tabIndex?: 0 | -1;
}

/** A region by its name, as a link to its dossier. */
export function RegionLink({ id, programme, ...rest }: TerritoryLinkProps) {
  const language = useLanguage();
  const region = programme.regionById.get(id);
  return (
    <PageLink path={regionPath(id)} {...rest}>
      {region ? textIn(region.name, language) : id}
    </PageLink>
  );
}

/** A country by its name, as a link to its dossier. */
export function CountryLink({ id, programme, ...rest }: TerritoryLinkProps) {
  const language = useLanguage();
  return (
    <PageLink path={countryPath(id)} {...rest}>
      {countryName(id, programme, language)}
    </PageLink>
  );
}

/** A theme by its name, as a link to its dossier. */
export function ThemeLink({ id, programme, ...rest }: TerritoryLinkProps) {
  const language = useLanguage();
  const theme = programme.themeById.get(id);
  return (
    <PageLink path={themePath(id)} isIllustrative={theme?.illustrative ?? false} {...rest}>
      {theme ? textIn(theme.name, language) : id}
    </PageLink>
  );
}

interface TerritoryLinksProps extends Omit<TerritoryLinkProps, "id"> {
  readonly ids: readonly string[];
}

/** Some regions, one after the other. */
export function RegionLinks({ ids, ...rest }: TerritoryLinksProps) {
  return inARow(ids, (id) => <RegionLink id={id} {...rest} />);
}

/** Some countries, likewise. */
export function CountryLinks({ ids, ...rest }: TerritoryLinksProps) {
  return inARow(ids, (id) => <CountryLink id={id} {...rest} />);
}

/** Some themes, likewise. */
export function ThemeLinks({ ids, ...rest }: TerritoryLinksProps) {
  return inARow(ids, (id) => <ThemeLink id={id} {...rest} />);
}

function inARow(ids: readonly string[], link: (id: string) => ReactNode): ReactNode {
  return ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && ", "}
      {link(id)}
    </Fragment>
  ));
}
