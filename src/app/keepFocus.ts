/** What the Tab key stops at; a group of tabs or a grid has one such element. */
const STOPS = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/**
 * Gives the focus a place when what had it leaves the page: the stop before it, else the one after it; on another page,
 * its content. Without this it would be nowhere, and whoever listens would start again from the top.
 */
export function keepFocus(document: Document): void {
  let held: Held | null = null;
  const remember = () => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return;
    if (activeElement !== held?.element) held = holdOn(activeElement, pageOf(document));
  };
  const check = () => {
    if (document.activeElement !== document.body || !held || canHoldFocus(held.element)) return;
    const { near, page } = held;
    held = null;
    const next =
      page === pageOf(document)
        ? near.find(canHoldFocus)
        : document.querySelector<HTMLElement>("#main");
    next?.focus({ preventScroll: page !== pageOf(document) });
  };
  // A press beside everything lets the focus go on purpose: what had it is still there.
  const forget = () =>
    queueMicrotask(() => {
      if (document.activeElement === document.body && held?.element.isConnected) held = null;
    });
  remember();
  document.addEventListener("focusin", remember);
  document.addEventListener("focusout", forget);
  new MutationObserver(check).observe(document.body, { childList: true, subtree: true });
}

interface Held {
  readonly element: HTMLElement;
  /** Other stops: those before it, the nearest first, then those after it. */
  readonly near: readonly HTMLElement[];
  readonly page: string;
}

function holdOn(element: HTMLElement, page: string): Held {
  const before: HTMLElement[] = [];
  const after: HTMLElement[] = [];
  for (const stop of document.querySelectorAll<HTMLElement>(STOPS)) {
    const isBefore = element.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING;
    if (stop !== element) (isBefore ? before : after).push(stop);
  }
  return { element, near: [...before.toReversed(), ...after], page };
}

function canHoldFocus(element: HTMLElement): boolean {
  return (
    element.isConnected && element.getClientRects().length > 0 && !element.matches(":disabled")
  );
}

/** The path within the page: the hash up to its query. */
function pageOf({ location }: Document): string {
  return location.hash.split("?")[0] ?? "";
}
