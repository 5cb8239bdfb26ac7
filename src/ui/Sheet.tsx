import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "./Button";
import "./sheet.css";
import "./text.css";

interface SheetProps {
  readonly title: string;
  /** What kind of thing this is, above the title. */
  readonly overline: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A sheet beside the picture; at the foot of a phone. Takes the focus when it opens and gives it back when it closes;
 * Escape closes it. Another subject is another sheet: give it a key.
 */
export function Sheet({ title, overline, closeLabel, onClose, children }: SheetProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    // Whoever walks the picture stays in it; the sheet is one step away.
    if (!opener?.closest("[data-keeps-focus]")) heading.current?.focus({ preventScroll: true });
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <section
      className="sheet"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <header className="sheet-head">
        <div>
          <p className="overline">{overline}</p>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <Button weight="quiet" label={closeLabel} onPress={onClose}>
          ✕
        </Button>
      </header>
      {children}
    </section>
  );
}
