import type { Page } from "playwright-core";
import { eventually } from "./page";

/** A visitor without a mouse, who looks at every stop whether it can be seen. */
export interface KeyboardWalk {
  /** Presses Tab, or Shift+Tab, until what has the focus is called so. */
  readonly tabTo: (name: RegExp, options?: { back?: boolean; most?: number }) => Promise<void>;
  /** Presses keys one after the other where the focus is. */
  readonly press: (...keys: string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Waits until what has the focus is called so. */
  readonly arriveAt: (name: RegExp) => Promise<void>;
  /** What was wrong at the stops so far. */
  readonly faults: readonly string[];
}

interface Stop {
  readonly name: string;
  readonly fault: string | null;
}

export function walkOn(page: Page): KeyboardWalk {
  const faults = new Set<string>();
  const look = async (): Promise<string> => {
    const { name, fault } = await stopOf(page);
    if (fault !== null) faults.add(fault);
    return name;
  };
  return {
    tabTo: async (name, { back = false, most = 90 } = {}) => {
      const met: string[] = [];
      for (let i = 0; i < most; i += 1) {
        await page.keyboard.press(back ? "Shift+Tab" : "Tab");
        const stop = await look();
        if (name.test(stop)) return;
        met.push(stop);
      }
      throw new Error(`no stop is called ${String(name)}, only: ${met.join(" | ").slice(0, 1500)}`);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    arriveAt: async (name) => {
      await eventually(async () => (await stopOf(page)).name).toMatch(name);
      await look();
    },
    get faults() {
      return [...faults];
    },
  };
}

/** The name of what has the focus, near enough to what is read aloud; what keeps it from being seen. */
export function stopOf(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const isMark = element instanceof HTMLElement || element instanceof SVGElement;
    if (!isMark || element === document.body) {
      return { name: "", fault: null };
    }
    const name = nameOf(element);
    const shown = isShown(element);
    const isSeen = [...pointsOf(element)].some(([x, y]) => isOnTop(element, x, y));
    const what = `${element.tagName.toLowerCase()} «${name.slice(0, 60)}»`;
    if (!shown) return { name, fault: `nothing shows the focus on ${what}` };
    return { name, fault: isSeen ? null : `${what} is covered or out of sight` };

    function nameOf(it: HTMLElement | SVGElement): string {
      const by = it.getAttribute("aria-labelledby");
      const label =
        it instanceof HTMLInputElement || it instanceof HTMLSelectElement ? it.labels?.[0] : null;
      const words =
        it.ariaLabel ??
        (by === null ? null : document.getElementById(by)?.textContent) ??
        label?.querySelector(".for-ears")?.textContent ??
        label?.textContent ??
        (it instanceof HTMLElement ? it.innerText : it.textContent);
      return words.replace("(dimostrativo)", "").replaceAll(/\s+/g, " ").trim();
    }
    /** An outline or a ring, on it or on the box it stands in, such as a list box in a chip; headings that were moved to need none. */
    function isShown(it: HTMLElement | SVGElement): boolean {
      if (it.tabIndex < 0 && !it.matches("input, button, a, select, [role]")) return true;
      // A mark of a drawing has its ring on a shape of its own.
      const frames = it instanceof SVGElement ? it.children : [];
      return [it, it.parentElement ?? it, ...frames].some((box) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box);
        return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      });
    }
    /** A raster on each of its boxes: a link may run over two lines. */
    function* pointsOf(it: Element): Generator<readonly [number, number]> {
      for (const { left, top, width, height } of it.getClientRects()) {
        for (const across of [0.5, 0.05, 0.95, 0.25, 0.75]) {
          for (const down of [0.5, 0.1, 0.9]) yield [left + across * width, top + down * height];
        }
      }
    }
    function isOnTop(it: Element, x: number, y: number): boolean {
      const hit = document.elementFromPoint(x, y);
      return (
        hit !== null &&
        (it.contains(hit) || hit.contains(it) || hit.closest("label")?.contains(it) === true)
      );
    }
  });
}
