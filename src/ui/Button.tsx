import type { ReactNode } from "react";
import "./controls.css";

interface ButtonProps {
  readonly onPress: () => void;
  readonly weight?: "main" | "normal" | "quiet" | "text";
  /** The accessible name where the content is a sign rather than words. */
  readonly label?: string;
  /** It does nothing for now; it keeps the focus, which a disabled button would lose. */
  readonly isDisabled?: boolean;
  readonly isOn?: boolean;
  readonly children: ReactNode;
}

export function Button(props: ButtonProps) {
  const { onPress, weight = "normal", label, isDisabled = false, isOn, children } = props;
  return (
    <button
      type="button"
      className="button"
      data-weight={weight}
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onPress}
    >
      {children}
    </button>
  );
}
