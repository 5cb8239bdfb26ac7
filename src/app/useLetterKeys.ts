import { useState } from "react";

const STORED_AS = "rete-convergenza:tasti";
const OFF = "spenti";

/** Whether keys of a single character work outside fields (WCAG 2.1.4 wants a way to turn them off); kept on this device. */
export function useLetterKeys(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(readStored);
  return [
    isOn,
    (next) => {
      setOn(next);
      try {
        localStorage.setItem(STORED_AS, next ? "" : OFF);
      } catch {
        // Storage refused: the choice lasts as long as the page.
      }
    },
  ];
}

function readStored(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== OFF;
  } catch {
    return true;
  }
}
