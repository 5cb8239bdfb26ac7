import { useEffect, useRef, type ReactNode } from "react";
import { usePhrases } from "../i18n/useLanguage";
import { Guarded } from "../views/parts/Guarded";
import { EmbedFoot } from "../views/parts/export/embed/EmbedFoot";
import { EMBED_PHRASES } from "../views/parts/export/embed/embedPhrases";
import { allowedParent } from "../views/parts/export/embed/allowedParent";
import { listPictures } from "../views/parts/export/picture/listPictures";
import "./embedFrame.css";

interface EmbedFrameProps {
  /** 1 = the first figure of the page. */
  readonly figure: number;
  readonly children: ReactNode;
}

/** A page of which only one figure shows, with its sentence and its foot: what stands in a frame of another site. */
export function EmbedFrame({ figure, children }: EmbedFrameProps) {
  const phrases = usePhrases(EMBED_PHRASES);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepMarked(root.current, figure) : undefined), [figure]);
  useEffect(() => (root.current ? tellHeight(root.current) : undefined), []);
  return (
    <div className="embedded" ref={root} data-found="false">
      {/* Named, because the page around it has a main part of its own. */}
      <main id="main" tabIndex={-1} aria-label={phrases.embedded}>
        {children}
      </main>
      <Guarded part="quiet" waiting={null}>
        <EmbedFoot />
      </Guarded>
    </div>
  );
}

const MARK = "data-figure-here";

/** Finds the figure as soon as it is there, and again when the page puts another in its place. */
function keepMarked(root: HTMLElement, figure: number): () => void {
  const mark = () => {
    if (root.querySelector(`[${MARK}]`)) return;
    // Measured on the whole page: what is put away has no size.
    root.dataset["found"] = "false";
    const picture = listPictures(root)[figure - 1];
    picture?.element.setAttribute(MARK, "");
    if (picture) root.dataset["found"] = "true";
  };
  mark();
  const observer = new MutationObserver(mark);
  observer.observe(root, { childList: true, subtree: true });
  const sizes = new ResizeObserver(mark);
  sizes.observe(root);
  return () => {
    observer.disconnect();
    sizes.disconnect();
    for (const element of root.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  };
}

/** Tells a parent that is allowed to hear it how high the figure stands; nobody else is told anything. */
function tellHeight(root: HTMLElement): (() => void) | undefined {
  const parent = allowedParent();
  if (parent === null) return undefined;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    window.parent.postMessage({ type: "rete-convergenza:height", height }, parent);
  });
  observer.observe(root);
  return () => observer.disconnect();
}
