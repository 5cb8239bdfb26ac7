import type { ReactNode } from "react";
import "./text.css";

/** A word in a frame; `illustrative` is striped, so that it shows without colour too. */
export function Badge({
  look = "plain",
  children,
}: {
  readonly look?: "plain" | "solid" | "illustrative";
  readonly children: ReactNode;
}) {
  return (
    <span className="badge" data-look={look}>
      {children}
    </span>
  );
}
