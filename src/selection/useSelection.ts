import { useCallback, useEffect, useMemo } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import type { Selection } from "./selection";
import { formatSelection, parseSelection, type ParsedSelection } from "./selectionCodec";

/** What is to change; as a function of the selection where it builds on what is chosen already. */
export type SelectionChange = Partial<Selection> | ((latest: Selection) => Partial<Selection>);

export interface SelectionDoor extends ParsedSelection {
  /** Changes part of the selection. `replace`: no new step for the back button, as while a handle is dragged. */
  readonly select: (change: SelectionChange, options?: { readonly replace?: boolean }) => void;
  /** The address of a page with the present selection, changed in part: for links. */
  readonly hrefTo: (pathname: string, change?: Partial<Selection>) => string;
}

/** The address asked for and not shown yet: the router shows it when the page can, and meanwhile more may be asked. */
const onItsWay: { search: string | null; askedAt: string | null } = { search: null, askedAt: null };

/** The way to another body belongs to the body it was asked for, and goes with it. */
function withChange(selection: Selection, change: Partial<Selection> = {}): Selection {
  return { ...selection, ...("focus" in change && { pathTo: null }), ...change };
}

/** The visitor's choice, read from the address and written back to it. */
export function useSelection(): SelectionDoor {
  const { pathname, search, key } = useLocation();
  const navigate = useNavigate();
  const parsed = useMemo(() => parseSelection(search), [search]);
  const { selection } = parsed;
  useEffect(() => {
    if (onItsWay.askedAt !== key) onItsWay.search = null;
  }, [key]);
  const select = useCallback<SelectionDoor["select"]>(
    (change, options) => {
      const latest =
        onItsWay.search === null ? selection : parseSelection(onItsWay.search).selection;
      const changed = typeof change === "function" ? change(latest) : change;
      const next = formatSelection(withChange(latest, changed));
      onItsWay.search = next;
      onItsWay.askedAt = key;
      void navigate({ pathname, search: next }, { replace: options?.replace ?? false });
    },
    [key, navigate, pathname, selection],
  );
  const hrefTo = useCallback<SelectionDoor["hrefTo"]>(
    (to, change) => `${to}${formatSelection(withChange(selection, change))}`,
    [selection],
  );
  return { ...parsed, select, hrefTo };
}
