import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from "react";
import { usePhrases } from "../i18n/useLanguage";
import { Button } from "./Button";
import { SHEET_SIZE_PHRASES } from "./sheetPhrases";
import { useSheetSize } from "./useSheetSize";
import "./sheet.css";
import "./text.css";

interface SheetProps {
  readonly title: string;
  /** What kind of thing this is, above the title. */
  readonly overline: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What had the focus before the sheet; by the time it opens, that may be hidden behind it. */
  readonly returnTo: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/**
 * A sheet beside the picture; at the foot of a phone, where its head is dragged up and down and a button does the same.
 * Takes the focus when it opens and gives it back when it closes; Escape closes it. Another subject is another sheet:
 * give it a key.
 */
export function Sheet(props: SheetProps) {
  const { title, overline, closeLabel, onClose, returnTo, children } = props;
  const phrases = usePhrases(SHEET_SIZE_PHRASES);
  const heading = useRef<HTMLHeadingElement>(null);
  const head = useRef<HTMLElement>(null);
  const { size, toggle } = useSheetSize(head, onClose);
  const goesBackTo = useRef<HTMLElement>(null);
  // Said while the sheet is still there; what it covered can take the focus only when it is gone.
  useLayoutEffect(() => {
    const sheet = head.current?.parentElement;
    return () => {
      if (sheet?.contains(document.activeElement)) goesBackTo.current = returnTo.current;
    };
  }, [returnTo]);
  useEffect(() => {
    // Whoever walks the picture stays in it; the sheet is one step away.
    const isInPicture = document.activeElement?.closest("[data-keeps-focus]");
    if (!isInPicture) heading.current?.focus({ preventScroll: true });
    return () => {
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- wanted as it is when the sheet closes
      goesBackTo.current?.focus();
    };
  }, []);
  return (
    <section
      className="sheet"
      data-size={size}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <header className="sheet-head" ref={head}>
        <div>
          <p className="overline">{overline}</p>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <span className="sheet-buttons">
          <span className="sheet-size">
            <Button
              weight="quiet"
              label={size === "full" ? phrases.shrink : phrases.grow}
              onPress={toggle}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d={size === "full" ? "M3 5.5l5 5l5-5" : "M3 10.5l5-5l5 5"} />
              </svg>
            </Button>
          </span>
          <Button weight="quiet" label={closeLabel} onPress={onClose}>
            ✕
          </Button>
        </span>
      </header>
      {children}
    </section>
  );
}
