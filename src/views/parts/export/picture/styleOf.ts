/** A computed style's font as a canvas takes it. */
export function fontOf({
  fontStyle,
  fontWeight,
  fontSize,
  fontFamily,
}: CSSStyleDeclaration): string {
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}

/** Not seen: away, hidden, for ears only, or let through. */
export function isHidden(style: CSSStyleDeclaration): boolean {
  return (
    style.display === "none" ||
    style.visibility === "hidden" ||
    style.clipPath.startsWith("inset(50%") ||
    Number(style.opacity) === 0
  );
}
