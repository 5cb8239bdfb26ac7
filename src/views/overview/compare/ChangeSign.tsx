import { CHANGE_LOOKS } from "../../../figures/network/changeLooks";
import "./compare.css";

/** The sign of what came or went, as in the pictures; its word stands beside it. */
export function ChangeSign({ kind }: { readonly kind: "new" | "lost" }) {
  return (
    <i className="day-sign" data-kind={kind} aria-hidden="true">
      {CHANGE_LOOKS[kind].sign}
    </i>
  );
}
