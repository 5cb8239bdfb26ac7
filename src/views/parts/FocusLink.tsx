import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import type { Focus } from "../../model/focus";
import { useSelection } from "../../selection/useSelection";
import { IllustrativeMark } from "./IllustrativeMark";

interface FocusLinkProps {
  readonly focus: Focus;
  readonly isIllustrative?: boolean;
  readonly children: ReactNode;
}

/** A link that opens something beside the picture, with everything else in the address kept. */
export function FocusLink({ focus, isIllustrative = false, children }: FocusLinkProps) {
  const { hrefTo } = useSelection();
  return (
    <Link className="focus-link" to={hrefTo("/", { focus })}>
      {isIllustrative && <IllustrativeMark />}
      {children}
    </Link>
  );
}
