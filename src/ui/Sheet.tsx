import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { Button } from "./Button";
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
 * A sheet beside the picture; at the foot of a phone. Takes the focus when it opens and gives it back when it closes;
 * Escape closes it. Another subject is another sheet: give it a key.
 */
export function Sheet(props: SheetProps) {
  const { title, overline, closeLabel, onClose, returnTo, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever walks the picture stays in it; the sheet is one step away.
    const isInPicture = document.activeElement?.closest("[data-keeps-focus]");
    if (!isInPicture) heading.current?.focus({ preventScroll: true });
    return () => {
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- wanted as it is when the sheet closes
      if (document.activeElement === document.body) returnTo.current?.focus();
    };
  }, [returnTo]);
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
