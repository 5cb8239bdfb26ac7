import { lazy, useEffect, useMemo, useState } from "react";
import { usePhrases } from "../i18n/useLanguage";
import { Button } from "../ui/Button";
import { Guarded } from "../views/parts/Guarded";
import { APP_PHRASES } from "./appPhrases";
import { useLetterKeys } from "./useLetterKeys";

const PaletteDialog = lazy(async () => ({
  default: (await import("../views/palette/PaletteDialog")).PaletteDialog,
}));
const KeysDialog = lazy(async () => ({
  default: (await import("../views/palette/KeysDialog")).KeysDialog,
}));
const Tour = lazy(async () => ({ default: (await import("../views/tour/Tour")).Tour }));
const LinkDialog = lazy(async () => ({
  default: (await import("../views/parts/link/LinkDialog")).LinkDialog,
}));

type Window = "palette" | "keys" | "link" | "tour";

/** The way to everything: a button in the header, `/` or Ctrl+K to search, `?` for the keys. */
export function Finder({ onLook }: { readonly onLook: () => void }) {
  const phrases = usePhrases(APP_PHRASES);
  const [open, setOpen] = useState<Window | null>(null);
  const [hasLetterKeys, setLetterKeys] = useLetterKeys();
  useWindowKeys(setOpen, hasLetterKeys);
  const hall = useMemo(
    () => ({
      onKeys: () => setOpen("keys"),
      onLink: () => setOpen("link"),
      onTour: () => setOpen("tour"),
      onLook,
    }),
    [onLook],
  );
  const close = () => setOpen(null);
  return (
    <>
      <Button weight="quiet" label={phrases.find} onPress={() => setOpen("palette")}>
        <span className="find-word">{phrases.findWord}</span> <kbd>/</kbd>
      </Button>
      {open !== null && (
        <Guarded part="quiet" waiting={null}>
          {open === "palette" && <PaletteDialog hall={hall} onClose={close} />}
          {open === "keys" && (
            <KeysDialog
              hasLetterKeys={hasLetterKeys}
              onLetterKeys={setLetterKeys}
              onTour={hall.onTour}
              onClose={close}
            />
          )}
          {open === "tour" && <Tour onClose={close} />}
          {open === "link" && <LinkDialog onClose={close} />}
        </Guarded>
      )}
    </>
  );
}

const WRITING = "input, textarea, select, [contenteditable], dialog";

function useWindowKeys(open: (window: Window) => void, hasLetterKeys: boolean): void {
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
