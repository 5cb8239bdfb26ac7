import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import type { Scope } from "../../../model/scope";
import { useSelection } from "../../../selection/useSelection";

interface ScopedLinkProps {
  readonly path: string;
  /** What is chosen besides what is chosen already. */
  readonly scope: Partial<Scope>;
  readonly children: ReactNode;
}

/** A link to a page read in another part of the programme. */
export function ScopedLink({ path, scope, children }: ScopedLinkProps) {
  const { hrefTo, selection } = useSelection();
  return (
    <Link
      className="focus-link"
      to={hrefTo(path, { focus: null, scope: { ...selection.scope, ...scope } })}
    >
      {children}
    </Link>
  );
}
