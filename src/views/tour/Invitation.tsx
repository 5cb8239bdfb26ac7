import { lazy, useState } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import { Button } from "../../ui/Button";
import { Guarded } from "../parts/Guarded";
import { INVITATION_PHRASES } from "./invitationPhrases";
import "./tour.css";

const Tour = lazy(async () => ({ default: (await import("./Tour")).Tour }));

interface InvitationProps {
  /** Where this device keeps that there was an answer, yes or no: it is not asked again. */
  readonly storedAs: string;
  readonly onDone: () => void;
}

/** One line for who comes for the first time, and the tour for who accepts. */
export function Invitation({ storedAs, onDone }: InvitationProps) {
  const phrases = usePhrases(INVITATION_PHRASES);
  const [isTouring, setTouring] = useState(false);
  const decline = () => {
    keepAnswer(storedAs);
    onDone();
    document.getElementById("main")?.focus();
  };
  const start = () => {
    keepAnswer(storedAs);
    setTouring(true);
  };
  // The line keeps its place during the tour: what that points at does not move.
  return (
    <aside aria-label={phrases.label}>
      <p>{phrases.firstTime}</p>
      <span className="tour-ways">
        <Button onPress={start} isDisabled={isTouring}>
          {phrases.start}
        </Button>
        <Button weight="quiet" onPress={decline}>
          {phrases.decline}
        </Button>
      </span>
      {isTouring && (
        <Guarded part="quiet" waiting={null}>
          <Tour onClose={onDone} />
        </Guarded>
      )}
    </aside>
  );
}

function keepAnswer(storedAs: string): void {
  try {
    localStorage.setItem(storedAs, "1");
  } catch {
    // Storage refused: the answer lasts as long as the page.
  }
}
