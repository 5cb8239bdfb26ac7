import type { ProgrammeComparison } from "../../../analysis/compare/compareProgrammes";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Focus } from "../../../model/focus";
import { Button } from "../../../ui/Button";
import { ChangeRows } from "./ChangeRows";
import { PICTURE_PHRASES } from "./comparePhrases";
import { titleAt, whatChangedAt } from "./whatChangedAt";

interface ChangesHereProps {
  readonly focus: Focus;
  readonly at: ProgrammeAt;
  readonly comparison: ProgrammeComparison;
  readonly onClose: () => void;
}

/** What changed of what is chosen in the picture. */
export function ChangesHere({ focus, at, comparison, onClose }: ChangesHereProps) {
  const phrases = usePhrases(PICTURE_PHRASES);
  const language = useLanguage();
  const changes = whatChangedAt(focus, at, comparison);
  return (
    <section aria-label={phrases.chosen} className="changes-here">
      <div className="changes-here-head">
        <h3>{titleAt(focus, at, language)}</h3>
        <Button weight="quiet" label={phrases.close} onPress={onClose}>
          ✕
        </Button>
      </div>
      {changes.length === 0 ? (
        <p role="status">{phrases.unchanged}</p>
      ) : (
        <ChangeRows changes={changes} comparison={comparison} />
      )}
    </section>
  );
}
