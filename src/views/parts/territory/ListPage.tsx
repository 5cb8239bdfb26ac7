import type { ReactNode } from "react";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import type { Provenance } from "../../../model/provenance";
import type { Reading } from "../../useReading";
import { Page } from "../Page";
import { PageFoot } from "../PageFoot";
import { PageLink } from "../pageLinks";
import { ReadingBar } from "../ReadingBar";
import { TERRITORY_PHRASES } from "./territoryPhrases";
import "./territory.css";

/** The other lists of what the data hold. */
const LISTS = [
  ["/regioni", "regions"],
  ["/paesi", "countries"],
  ["/temi", "themes"],
  ["/enti", "bodiesOfAllKinds"],
  ["/partenariati", "partnerships"],
] as const;

interface ListPageProps {
  readonly reading: Reading;
  readonly heading: string;
  /** One computed sentence. */
  readonly lead: string;
  /** Whose sources the foot names. */
  readonly records: readonly Provenance[];
  readonly children: ReactNode;
}

/** The page of all regions, countries or themes: its sentence, and one table. */
export function ListPage({ reading, heading, lead, records, children }: ListPageProps) {
  const phrases = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const project = textIn(reading.programme.project.title, language);
  return (
    <div className="dossier">
      <Page
        reading={reading}
        title={`${heading} · ${project}`}
        overline={project}
        heading={heading}
        lead={lead}
      >
        <ReadingBar reading={reading} />
        {children}
        <nav className="territory-lists" aria-label={phrases.lists}>
          {LISTS.map(([path, name]) => (
            <PageLink key={path} path={path}>
              {phrases[name]}
            </PageLink>
          ))}
        </nav>
        <PageFoot reading={reading} records={records} />
      </Page>
    </div>
  );
}
