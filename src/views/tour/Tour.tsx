import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { useSelection } from "../../selection/useSelection";
import { Button } from "../../ui/Button";
import { TOUR_PHRASES } from "./tourPhrases";
import { TOUR_STEPS } from "./tourSteps";
import { useBeside } from "./useBeside";
import "./tour.css";

/**
 * Half a minute through the overview: a card beside each part in turn, which stays in use meanwhile. Takes the focus and
 * gives it back; Escape ends it.
 */
export function Tour({ onClose }: { readonly onClose: () => void }) {
  const [at, setAt] = useState(0);
  const phrases = usePhrases(TOUR_PHRASES);
  const language = useLanguage();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  useOverview();
  useFocusBack();
  const step = TOUR_STEPS[at] ?? TOUR_STEPS[0];
  const beside = useBeside(step.target, card);
  const isLast = at === TOUR_STEPS.length - 1;
  const written = (number: number) => formatNumber(number, language);
  return (
    <>
      {beside?.target && <div className="tour-ring" aria-hidden="true" style={beside.target} />}
      <div
        ref={card}
        className="tour-card"
        role="dialog"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        tabIndex={-1}
        data-placed={beside !== null}
        style={beside?.card}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onClose();
        }}
      >
        <div className="tour-head">
          <p className="overline">{phrases.stepOf(written(at + 1), written(TOUR_STEPS.length))}</p>
          <Button weight="quiet" label={phrases.skip} onPress={onClose}>
            ✕
          </Button>
        </div>
        <StepTitle key={step.title} id={`${id}-title`}>
          {phrases[step.title]}
        </StepTitle>
        <p id={`${id}-text`}>{phrases[step.text]}</p>
        <div className="tour-ways">
          {at > 0 && <Button onPress={() => setAt(at - 1)}>{phrases.back}</Button>}
          <Button weight="main" onPress={isLast ? onClose : () => setAt(at + 1)}>
            {isLast ? phrases.done : phrases.next}
          </Button>
        </div>
      </div>
    </>
  );
}

/** Takes the focus: each step is read from its title on. */
function StepTitle({ id, children }: { readonly id: string; readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

/** The tour is of the overview, with nothing chosen. */
function useOverview(): void {
  const { pathname } = useLocation();
  const { selection, hrefTo } = useSelection();
  const navigate = useNavigate();
  const isThere = useRef(false);
  useEffect(() => {
    if (isThere.current) return;
    isThere.current = true;
    if (pathname !== "/" || selection.focus !== null) void navigate(hrefTo("/", { focus: null }));
  }, [pathname, selection.focus, hrefTo, navigate]);
}

/** To what had the focus before; where that is gone, to the page. */
function useFocusBack(): void {
  // Before the title takes it.
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      const isLost = before === null || before === document.body || !before.isConnected;
      const back = isLost ? document.getElementById("main") : before;
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
}
