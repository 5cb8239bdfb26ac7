import type { Page } from "playwright-core";

/**
 * What can be pressed and is smaller than `least` px. Of links, those of menus and headings; of buttons, those that are
 * words in a sentence or signs within a table or a figure need 24 px only.
 */
export function smallTargets(page: Page, least = 24): Promise<string[]> {
  return page.evaluate((side) => {
    const controls = "button, select, input, summary, [role=tab], [role=slider], nav a, h3 a";
    const inline =
      "[data-weight=text], .chance-mark, .picture-legend *, h3 a, table *, [role=grid] *, figure *, p *, li > a, [role=slider]";
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((target) => {
      const { width, height } = (target.closest("label") ?? target).getBoundingClientRect();
      const wanted = target.matches(inline) ? 24 : side;
      // Half a pixel is how browsers round.
      if (width === 0 || (width >= wanted - 0.5 && height >= wanted - 0.5)) return [];
      const name = target.ariaLabel ?? target.innerText;
      const size = `${Math.round(width)}×${Math.round(height)}`;
      return [`${target.tagName}.${target.className} «${name.slice(0, 40)}» ${size}`];
    });
  }, least);
}
