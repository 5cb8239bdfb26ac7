import type { GlossaryTerm } from "../../i18n/glossary/glossaryTerm";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { PageLink } from "../parts/pageLinks";
import type { Entry } from "./glossaryEntries";
import { GLOSSARY_PHRASES } from "./glossaryPhrases";
import { PLACES_PHRASES } from "./placesPhrases";

interface TermEntriesProps {
  readonly entries: readonly Entry<GlossaryTerm>[];
  /** The entry of the address. */
  readonly here: string | null;
}

export function TermEntries({ entries, here }: TermEntriesProps) {
  const phrases = usePhrases(GLOSSARY_PHRASES);
  const places = usePhrases(PLACES_PHRASES);
  const language = useLanguage();
  return (
    <dl>
      {entries.map(({ key, name, item }) => (
        <div key={key} data-entry={key} data-here={key === here} tabIndex={-1}>
          <dt>{name}</dt>
          <dd>
            <p>{item.text[language]}</p>
            {item.also && (
              <p className="quiet">
                {phrases.also} {item.also[language]}
              </p>
            )}
            <p className="glossary-places">
              <span className="quiet">{phrases.places}</span>
              {item.places.map((path) => (
                <PageLink key={path} path={path}>
                  {places[path]}
                </PageLink>
              ))}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
