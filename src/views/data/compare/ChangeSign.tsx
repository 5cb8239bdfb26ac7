import type { ChangeKind } from "../../../analysis/compare/diffRecords";
import { CHANGE_LOOKS } from "../../../figures/network/changeLooks";
import "./compare.css";

/** The sign of a kind of change, as in the picture; the word stands beside it. */
export function ChangeSign({ kind }: { readonly kind: ChangeKind }) {
  return (
    <span className="change-sign" data-kind={kind} aria-hidden="true">
      {CHANGE_LOOKS[kind].sign}
    </span>
  );
}
