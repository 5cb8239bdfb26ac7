import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import type { Selection } from "./selection";
import { formatSelection, parseSelection, type ParsedSelection } from "./selectionCodec";

export interface SelectionDoor extends ParsedSelection {
  /** Changes part of the selection. `replace`: no new step for the back button, as while a handle is dragged. */
  readonly select: (change: Partial<Selection>, options?: { readonly replace?: boolean }) => void;
  /** The address of a page with the present selection, changed in part: for links. */
  readonly hrefTo: (pathname: string, change?: Partial<Selection>) => string;
}

/** The visitor's choice, read from the address and written back to it. */
export function useSelection(): SelectionDoor {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const parsed = useMemo(() => parseSelection(search), [search]);
  const { selection } = parsed;
  const select = useCallback<SelectionDoor["select"]>(
    (change, options) => {
      const next = formatSelection({ ...selection, ...change });
      void navigate({ pathname, search: next }, { replace: options?.replace ?? false });
    },
    [navigate, pathname, selection],
  );
  const hrefTo = useCallback<SelectionDoor["hrefTo"]>(
    (to, change) => `${to}${formatSelection({ ...selection, ...change })}`,
    [selection],
  );
  return { ...parsed, select, hrefTo };
}
