import type { ReactNode } from "react";
import "./progress.css";

interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; `null`: nobody knows. */
  readonly share: number | null;
  /** How far, in words: read aloud in place of the share. */
  readonly text: string;
  readonly actions?: ReactNode;
}

/** How far something has come that takes its time. */
export function Progress({ label, share, text, actions }: ProgressProps) {
  return (
    <div className="progress">
      <p>{text}</p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={text}
        {...(share === null ? {} : { "aria-valuenow": Math.round(share * 100) })}
        className="progress-track"
      >
        <div
          className="progress-bar"
          data-known={share !== null}
          style={{ width: `${(share ?? 1) * 100}%` }}
        />
      </div>
      {actions}
    </div>
  );
}
