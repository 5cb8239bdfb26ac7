import { useState } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import { Button } from "../../ui/Button";
import { Tour } from "./Tour";
import { TOUR_PHRASES } from "./tourPhrases";
import "./tour.css";

interface InvitationProps {
  /** Yes or no: it is not to be asked again. */
  readonly onAnswer: () => void;
  readonly onDone: () => void;
}

/** One line for who comes for the first time, and the tour for who accepts. */
export function Invitation({ onAnswer, onDone }: InvitationProps) {
  const phrases = usePhrases(TOUR_PHRASES);
  const [isTouring, setTouring] = useState(false);
  const decline = () => {
    onAnswer();
    onDone();
    document.getElementById("main")?.focus();
  };
  const start = () => {
    onAnswer();
    setTouring(true);
  };
  // The line keeps its place during the tour: what that points at does not move.
  return (
    <>
      <p>{phrases.firstTime}</p>
      <span className="tour-ways">
        <Button onPress={start} isDisabled={isTouring}>
          {phrases.start}
        </Button>
        <Button weight="quiet" onPress={decline}>
          {phrases.decline}
        </Button>
      </span>
      {isTouring && <Tour onClose={onDone} />}
    </>
  );
}
