import type { ReactNode } from "react";
import "./text.css";

interface NoticeProps {
  readonly tone: "info" | "warn" | "bad";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A message that stands on the page until its cause is gone; read aloud when it appears. */
export function Notice({ tone, children, actions }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={tone === "bad" ? "alert" : "status"}>
      <div>{children}</div>
      {actions !== undefined && <div className="notice-actions">{actions}</div>}
    </div>
  );
}
