import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { MOST_PICKED } from "../../../model/focus";
import { textIn } from "../../../model/localText";
import type { Organisation } from "../../../model/organisation";
import { useSelection } from "../../../selection/useSelection";
import { PICK_PHRASES } from "./pickPhrases";
import { togglePicked } from "./pictureHands";
import "./pictureTools.css";

interface Picked {
  readonly ids: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** The bodies picked so far, and how to pick one more or leave it. */
export function usePicked(): Picked {
  const { selection, select } = useSelection();
  return {
    ids: selection.focus?.kind === "bodies" ? selection.focus.ids : [],
    onToggle: (id) =>
      select(({ focus }) => {
        const ids = togglePicked(focus, id);
        return { focus: ids.length > 0 ? { kind: "bodies", ids } : null };
      }),
  };
}

interface PickBoxProps {
  readonly body: Organisation;
  readonly picked: Picked;
}

/** What picking by dragging is in the picture, for a row of a table. */
export function PickBox({ body, picked: { ids, onToggle } }: PickBoxProps) {
  const phrases = usePhrases(PICK_PHRASES);
  const language = useLanguage();
  const isPicked = ids.includes(body.id);
  const isFull = !isPicked && ids.length >= MOST_PICKED;
  return (
    <input
      type="checkbox"
      // The sheet opens beside; more may be ticked.
      data-keeps-focus
      className="pick-box"
      aria-label={phrases.pick(textIn(body.name, language))}
      title={isFull ? phrases.full : undefined}
      checked={isPicked}
      disabled={isFull}
      onChange={() => onToggle(body.id)}
    />
  );
}
