import { useId, useState, type ReactNode } from "react";
import "./controls.css";

interface HintProps {
  readonly title: string;
  /** Rendered from the first time on that somebody asks. */
  readonly children: ReactNode;
}

/** An explanation that opens over the page when asked for; Escape or a press elsewhere closes it. */
export function Hint({ title, children }: HintProps) {
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        data-weight="quiet"
        popoverTarget={id}
        onClick={() => setAsked(true)}
      >
        {title}
      </button>
      <div id={id} popover="auto" className="hint" role="dialog" aria-label={title}>
        {isAsked && children}
      </div>
    </>
  );
}
