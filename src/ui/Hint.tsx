import { useId, type ReactNode } from "react";
import "./controls.css";

interface HintProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** An explanation that opens over the page when asked for; Escape or a press elsewhere closes it. */
export function Hint({ title, children }: HintProps) {
  const id = useId();
  return (
    <>
      <button type="button" className="button" data-weight="quiet" popoverTarget={id}>
        {title}
      </button>
      <div id={id} popover="auto" className="hint" role="dialog" aria-label={title}>
        {children}
      </div>
    </>
  );
}
