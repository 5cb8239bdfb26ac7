import type { ExplainedMeasure } from "../../analysis/network/measures";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { Language } from "../../model/localText";
import type { Entry } from "./glossaryEntries";
import { GLOSSARY_PHRASES } from "./glossaryPhrases";

interface MeasureEntriesProps {
  readonly entries: readonly Entry<ExplainedMeasure>[];
  /** The entry of the address. */
  readonly here: string | null;
}

/** The language of scholars, beside the plain name. */
const SCHOLARS: Language = "en";

export function MeasureEntries({ entries, here }: MeasureEntriesProps) {
  const phrases = usePhrases(GLOSSARY_PHRASES);
  const language = useLanguage();
  return (
    <dl>
      {entries.map(({ key, name, item: { of, sentence, pitfall, formula, citation, ...item } }) => (
        <div key={key} data-entry={key} data-here={key === here} tabIndex={-1}>
          <dt>
            {name}
            <span className="quiet">
              {" "}
              · {phrases[of]}
              {language !== SCHOLARS && (
                <>
                  {" · "}
                  <span lang={SCHOLARS}>{item.name[SCHOLARS]}</span>
                </>
              )}
            </span>
          </dt>
          <dd>
            <p>{sentence[language]}</p>
            <p className="quiet">
              {phrases.caution} {pitfall[language]}
            </p>
            <p className="quiet">
              {phrases.formula} <code>{formula}</code>
              {citation !== null && ` · ${phrases.source} ${citation}`}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
