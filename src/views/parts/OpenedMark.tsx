import type { Opening } from "../../data/opening/opening";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { NO_SELECTION } from "../../selection/selection";
import { useSelection } from "../../selection/useSelection";
import { Button } from "../../ui/Button";
import { describeMoment } from "./describeMoment";
import { OPENED_PHRASES } from "./openedPhrases";
import "./openedMark.css";

/** On every page: that the data are the reader's own, which they are, since when, and the way back. */
export function OpenedMark({ opening }: { readonly opening: Opening }) {
  const phrases = usePhrases(OPENED_PHRASES);
  const language = useLanguage();
  const { selection, select } = useSelection();
  const handleClose = () => {
    select({ ...NO_SELECTION, language: selection.language });
    // The button goes with what it closes.
    document.getElementById("main")?.focus();
  };
  return (
    <p className="opened-mark">
      <span>
        {phrases.openedByYou} <strong>{opening.name}</strong> ·{" "}
        {describeMoment(opening.openedAt, language)}
      </span>
      <Button weight="text" onPress={handleClose}>
        {phrases.close}
      </Button>
    </p>
  );
}
