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

/** A sheet beside the picture; at the foot of a phone. Takes the focus when its subject changes; Escape closes it. */
export function Sheet({ title, overline, closeLabel, onClose, children }: SheetProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const isInPicture = before?.closest("[data-keeps-focus]") !== null;
    if (!isInPicture || before === document.body) heading.current?.focus({ preventScroll: true });
    sheet.current?.scrollTo?.({ top: 0 });
  }, [title]);
  return (
    <section
      className="sheet"
      aria-label={title}
      ref={sheet}
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
