import { useEffect, useState } from "react";
import { useMedia } from "../ui/useMedia";

export type Look = "light" | "dark";

const DARK = "(prefers-color-scheme: dark)";
const STORED_AS = "rete-convergenza:look";

/** Light or dark: as the device asks, until it is chosen by hand; the choice is kept on this device. */
export function useLook(): [Look, (look: Look) => void] {
  const device = useMedia(DARK) ? "dark" : "light";
  const [chosen, setChosen] = useState(readStored);
  const look = chosen ?? device;
  useEffect(() => {
    document.documentElement.dataset["theme"] = look;
  }, [look]);
  return [
    look,
    (next) => {
      setChosen(next);
      store(next);
    },
  ];
}

function readStored(): Look | null {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return stored === "light" || stored === "dark" ? stored : null;
  } catch {
    // Storage refused: the choice lasts as long as the page.
    return null;
  }
}

function store(look: Look): void {
  try {
    localStorage.setItem(STORED_AS, look);
  } catch {
    // As above.
  }
}
