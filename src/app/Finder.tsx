import { lazy, useEffect, useState } from "react";
import { usePhrases } from "../i18n/useLanguage";
import { Button } from "../ui/Button";
import { Guarded } from "../views/parts/Guarded";
import { APP_PHRASES } from "./appPhrases";
import type { FinderWindow } from "./FinderWindows";
import { useLetterKeys } from "./useLetterKeys";

const FinderWindows = lazy(async () => ({
  default: (await import("./FinderWindows")).FinderWindows,
}));

/** The way to everything: a button in the header, `/` or Ctrl+K to search, `?` for the keys. */
export function Finder({ onLook }: { readonly onLook: () => void }) {
  const phrases = usePhrases(APP_PHRASES);
  const [open, setOpen] = useState<FinderWindow | null>(null);
  const [hasLetterKeys, onLetterKeys] = useLetterKeys();
  useWindowKeys(setOpen, hasLetterKeys);
  return (
    <>
      <Button weight="quiet" label={phrases.find} onPress={() => setOpen("palette")}>
        <span className="find-word">{phrases.findWord}</span> <kbd>/</kbd>
      </Button>
      {open !== null && (
        <Guarded part="quiet" waiting={null}>
          <FinderWindows {...{ open, onLook, hasLetterKeys, onLetterKeys }} onOpen={setOpen} />
        </Guarded>
      )}
    </>
  );
}

const WRITING = "input, textarea, select, [contenteditable], dialog";

function useWindowKeys(open: (window: FinderWindow) => void, hasLetterKeys: boolean): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const isPalette = (ctrlKey || metaKey) && key.toLowerCase() === "k";
      const isLetter = hasLetterKeys && !ctrlKey && !metaKey && !altKey;
      if (target instanceof Element && target.closest(isPalette ? "dialog" : WRITING)) return;
      if (isPalette || (isLetter && key === "/")) open("palette");
      else if (isLetter && key === "?") open("keys");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", handleKey);
    return () => window.removeEventListener("keydown", handleKey);
  }, [hasLetterKeys, open]);
}
