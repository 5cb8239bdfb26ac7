import type { Suggestion } from "../../../analysis/ideas/suggestions";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { useLanguage } from "../../../i18n/useLanguage";
import { describeGround } from "../describeGround";
import { BodyPageLink } from "../dossier/dossierLinks";

interface SuggestionRowsProps {
  readonly suggestions: readonly Suggestion[];
  readonly at: ProgrammeAt;
}

/** Pairs that could work together, each with its reason in words. */
export function SuggestionRows({ suggestions, at }: SuggestionRowsProps) {
  const language = useLanguage();
  const { organisationById } = at.programme;
  return (
    <ul className="territory-list">
      {suggestions.map((suggestion) => (
        <li key={suggestion.pair.join("~")}>
          {suggestion.pair.map((id, i) => {
            const body = organisationById.get(id);
            return (
              <span key={id}>
                {i > 0 && " + "}
                {body ? <BodyPageLink body={body} /> : id}
              </span>
            );
          })}
          <span className="quiet">{describeGround(suggestion, at, language)}.</span>
        </li>
      ))}
    </ul>
  );
}
