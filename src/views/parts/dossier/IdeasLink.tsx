import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import type { Focus } from "../../../model/focus";
import { useSelection } from "../../../selection/useSelection";

/** To the page of ideas, with a record chosen there. */
export function IdeasLink(props: { readonly focus: Focus; readonly children: ReactNode }) {
  const { hrefTo } = useSelection();
  return (
    <p className="dossier-ideas-link">
      <Link className="focus-link" to={hrefTo("/idee", { focus: props.focus })}>
        {props.children}
      </Link>
    </p>
  );
}
