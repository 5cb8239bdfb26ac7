import type { Page } from "playwright-core";

/** Words on the page whose letters are drawn smaller than 12 px, drawings as they are scaled; canvases are not read. */
export function smallLetters(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<string>();
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (!element || text === "" || element.closest(".for-ears, title, desc, [hidden]")) continue;
      const box = document.createRange();
      box.selectNodeContents(node);
      if (box.getBoundingClientRect().width <= 1) continue;
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < 11.95) small.add(`${element.getAttribute("class") ?? element.tagName} ${size}`);
    }
    return [...small];
  });
}
