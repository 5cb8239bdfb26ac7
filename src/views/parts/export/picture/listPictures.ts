/** A figure of the page that can be taken away. */
export interface PagePicture {
  readonly element: HTMLElement | SVGElement;
  readonly name: string;
}

const FIGURES = [
  ".picture-panel .tab-panel",
  "[data-picture]",
  ".dossier-figure",
  "figure",
  "svg[role]",
  ".unit-chart",
  ".pool-matrix",
].join(", ");
/** Smaller ones are signs and bars in a row, no pictures. */
const LEAST = { width: 150, height: 70 };

/** The figures that stand on the page now, the outermost ones, in their order. */
export function listPictures(main: ParentNode): readonly PagePicture[] {
  const found = [...main.querySelectorAll<HTMLElement | SVGElement>(FIGURES)].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width >= LEAST.width && height >= LEAST.height && !element.closest(".side, [popover]");
  });
  const outermost = found.filter(
    (element) => !found.some((other) => other !== element && other.contains(element)),
  );
  const names = outermost.map(nameOf);
  return outermost.map((element, at) => {
    const name = names[at] ?? "";
    const before = names.slice(0, at).filter((other) => other === name).length;
    return { element, name: before === 0 ? name : `${name} (${before + 1})` };
  });
}

/** Its own name; else that of what it stands in. */
function nameOf(element: Element): string {
  const tab = element.getAttribute("role") === "tabpanel" ? labelOf(element) : null;
  const part = element.closest("section, article, .page, main");
  const candidates = [
    element.getAttribute("data-picture"),
    tab,
    element.getAttribute("aria-label"),
    textOf(element.querySelector("h2, h3, figcaption > strong")),
    element.querySelector("[role=img][aria-label], [role=group][aria-label]")?.ariaLabel,
    textOf(part?.querySelector("h1, h2, h3") ?? null),
    document.title,
  ];
  const name = candidates.find((text) => text !== null && text !== undefined && text.trim() !== "");
  return (name ?? "").replace(/\s+/g, " ").trim().slice(0, 120);
}

function labelOf(panel: Element): string | null {
  const id = panel.getAttribute("aria-labelledby");
  return id === null ? null : textOf(document.getElementById(id));
}

function textOf(element: Element | null): string | null {
  return element?.textContent ?? null;
}

/** The sentence that goes with a figure: its own, else the page's takeaway. */
export function sentenceOf(element: Element): string {
  const main = element.closest("main") ?? document;
  const found =
    element.querySelector(".face-sentence") ?? main.querySelector(".headline, .page-lead");
  return (found?.textContent ?? "").replace(/\s+/g, " ").trim();
}
