import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import type { Focus } from "../../model/focus";
import { useSelection } from "../../selection/useSelection";

interface ChoiceLinkProps {
  /** Path of a page of ideas. */
  readonly path: string;
  /** What is chosen there; as it is now where absent. */
  readonly focus?: Focus | null;
  readonly isCurrent?: boolean;
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

/** A link to another choice among the ideas, with date and filters kept; the page stays where it is. */
export function ChoiceLink({
  path,
  focus,
  isCurrent = false,
  onFollow,
  children,
}: ChoiceLinkProps) {
  const { hrefTo } = useSelection();
  return (
    <Link
      className="focus-link"
      to={hrefTo(path, focus === undefined ? {} : { focus })}
      onClick={onFollow}
      {...(isCurrent ? { "aria-current": "true" } : {})}
    >
      {children}
    </Link>
  );
}
