import { lazy, useState } from "react";
import { useLocation } from "react-router-dom";
import { Guarded } from "../views/parts/Guarded";

const Invitation = lazy(async () => ({
  default: (await import("../views/tour/Invitation")).Invitation,
}));

const STORED_AS = "rete-convergenza:visita";

/** Invites who opens the overview for the first time to a tour of it, in a line that stands there from the start. */
export function FirstVisit() {
  const { pathname } = useLocation();
  const [isFirst, setFirst] = useState(isFirstVisit);
  return isFirst && pathname === "/" ? (
    <div className="first-visit">
      <Guarded part="quiet" waiting={null}>
        <Invitation storedAs={STORED_AS} onDone={() => setFirst(false)} />
      </Guarded>
    </div>
  ) : null;
}

/** Whoever was sent a link came for what it shows. */
function isFirstVisit(): boolean {
  try {
    const isBare = /^(#\/?(\?lingua=..)?)?$/.test(window.location.hash);
    return isBare && localStorage.getItem(STORED_AS) === null;
  } catch {
    return false;
  }
}
