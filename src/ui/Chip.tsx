import type { ReactNode } from "react";
import "./controls.css";

interface ChipProps {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  /** A small mark before the words, such as a region's colour. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

/** A condition that is on or off. */
export function Chip({ isOn, onToggle, mark, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={onToggle}>
      {mark}
      {children}
    </button>
  );
}
