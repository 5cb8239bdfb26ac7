import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { formWord } from "../../../i18n/formWords";
import { formatDate } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { CAPACITY_WORDS, TRACK_WORDS, wordFor } from "../../../i18n/vocabulary";
import type { Organisation } from "../../../model/organisation";
import { countryName } from "../../parts/countryName";
import { SHEET_PHRASES } from "./sheetPhrases";

interface BodyHistoryProps {
  readonly body: Organisation;
  readonly at: ProgrammeAt;
}

/** How far a body has come on its plan, skills and set-up. */
export function CapacitySteps({ body, at }: BodyHistoryProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const steps = at.programme.capacitySteps.filter(
    (step) => step.organisation.id === body.id && (step.date === null || step.date.first <= at.day),
  );
  if (steps.length === 0) return null;
  return (
    <section>
      <h3>{phrases.capacity}</h3>
      <ul className="rows">
        {steps.map((step, index) => (
          // Two steps can be alike, and they never change places.
          <li key={index}>
            <span>
              {wordFor(TRACK_WORDS, step.track, language)}:{" "}
              {wordFor(CAPACITY_WORDS, step.stage, language)}
            </span>
            <span>{step.date === null ? phrases.undated : formatDate(step.date, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The countries a body already works with. */
export function Relations({ body, at }: BodyHistoryProps) {
  const phrases = usePhrases(SHEET_PHRASES);
  const language = useLanguage();
  const relations = at.programme.relations.filter(
    ({ organisation }) => organisation.id === body.id,
  );
  if (relations.length === 0) return null;
  return (
    <section>
      <h3>{phrases.relations}</h3>
      <ul className="rows">
        {relations.map(({ country, form, note }, index) => (
          // Two relations can be alike, and they never change places.
          <li key={index}>
            <span>{countryName(country, at.programme, language)}</span>
            <span>
              {[form && formWord(form, language), note].filter((text) => text !== null).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
