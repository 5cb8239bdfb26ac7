import { MEASURES } from "../../analysis/network/measures";
import { useLanguage } from "../../i18n/useLanguage";

/** Every measure of the report: its name, what it says, its formula and key, and what it must not be read as. */
export function MeasureList() {
  const language = useLanguage();
  return (
    <dl className="measure-list">
      {MEASURES.map(({ key, of, name, sentence, pitfall, formula, citation }) => (
        <div key={`${of} ${key}`}>
          <dt>{name[language]}</dt>
          <dd>
            {sentence[language]} <span className="quiet">{pitfall[language]}</span>
            <span className="quiet measure-source">
              <code>{key}</code> = <code>{formula}</code>
              {citation !== null && ` · ${citation}`}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
