import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { PickedBodies } from "./PickedBodies";
import { PICK_PHRASES } from "./pickPhrases";
import { TOOL_PHRASES } from "./toolPhrases";

interface ManyPickedProps {
  readonly ids: readonly string[];
  readonly at: ProgrammeAt;
  readonly onClear: () => void;
}

/** More picked bodies than an address holds: the same as the sheet has for few, beside the picture's tools. */
export function ManyPicked({ ids, at, onClear }: ManyPickedProps) {
  const phrases = usePhrases(TOOL_PHRASES);
  const { clear } = usePhrases(PICK_PHRASES);
  return (
    <section aria-label={phrases.many(ids.length)}>
      <h3>{phrases.many(ids.length)}</h3>
      <p className="quiet">{phrases.tooMany}</p>
      <PickedBodies ids={ids} at={at} />
      <Button onPress={onClear}>{clear}</Button>
    </section>
  );
}
