import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ROUTES } from "./accessStates";
import { waitForState } from "./overviewPage";
import { eventually, useBrowser } from "./page";

const open = useBrowser();

const WIDTHS = [1280, 768, 360] as const;

describe("words of another length", () => {
  it.each(WIDTHS)(
    "neither widen a page nor are cut in what is pressed, at %i pixels",
    async (width) => {
      const page = await open("#/glossario", {
        viewport: { width, height: 800 },
        prepare: (blank) => blank.addInitScript(lengthen),
      });
      // Between the two ends every second page will do.
      const routes = ROUTES.filter((_, index) => width !== 768 || index % 2 === 0);
      const met = new Set<string>();
      for (const { title, address } of routes) {
        await page.goto(new URL(address, page.url()).href);
        await waitForState(page);
        for (const fault of await faultsOf(page)) met.add(`${title}: ${fault}`);
      }
      expect([...met]).toEqual([]);
    },
    300_000,
  );
});

describe("the foot of the page", () => {
  it("says what the descriptor says, leads to the pages about the page, and speaks English", async () => {
    const page = await open("#/risultati?al=2012-03-31");
    const foot = page.getByRole("contentinfo");
    await foot.getByText("Nessun dato personale, nessun cookie").waitFor();
    await foot.getByText(/Nessuna dichiarazione di accessibilità/).waitFor();
    expect(await foot.getByRole("link", { name: "Dichiarazione di accessibilità" }).count()).toBe(
      0,
    );
    await foot.getByRole("link", { name: "Accessibilità" }).click();
    await page.getByRole("heading", { name: "Che cosa non è stato provato" }).waitFor();
    await page.getByRole("button", { name: /English/ }).click();
    await foot.getByText("No personal data, no cookies").waitFor();
    await foot.getByRole("link", { name: "Glossary" }).click();
    await page.getByRole("searchbox", { name: "Find an entry" }).fill("betweenness");
    await eventually(() => page.getByRole("term").count()).toBeLessThan(6);
    // The reading date is kept all the way.
    expect(page.url()).toContain("al=2012-03-31");
  });
});

describe("«Come si legge»", () => {
  it("explains the page, and leads to the entry of a word", async () => {
    const page = await open("#/regioni/16");
    await page.getByRole("button", { name: "Come si legge" }).first().click();
    const guide = page.getByRole("dialog", { name: "Come si legge" });
    await guide.getByText(/I quadretti sono gli enti/).waitFor();
    await guide.getByRole("link", { name: "Atteso per caso" }).click();
    await page.getByRole("heading", { level: 1, name: "Glossario" }).waitFor();
    const entry = page.locator('[data-entry="atteso-per-caso"]');
    await eventually(() => entry.evaluate((here) => here === document.activeElement)).toBe(true);
  });
});

/** Puts into the page a way to make its words longer, with compounds such as German has. */
function lengthen(): void {
  const longer = new Map<Node, string>();
  const scope = globalThis as unknown as { lengthenWords: () => void };
  scope.lengthenWords = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? "";
      if (longer.get(node) === text || node.parentElement?.closest("svg, script, style")) continue;
      node.nodeValue = text.replace(/\p{L}{3,}/gu, (word) => {
        const tail = "schäftlichkeitsverordnung".slice(0, Math.ceil(word.length * 0.6));
        return `${word}${tail}`;
      });
      longer.set(node, node.nodeValue);
    }
  };
}

/** What the longer words break: a page that scrolls sideways, words that do not fit what holds them. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const scope = globalThis as unknown as { lengthenWords: () => void };
    scope.lengthenWords();
    // Whoever measures what is drawn gets time to do so.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const faults: string[] = [];
    const root = document.scrollingElement ?? document.body;
    const main = document.getElementById("main") ?? root;
    for (const part of [root, main]) {
      const over = part.scrollWidth - part.clientWidth;
      if (over > 1) {
        const edge = part.getBoundingClientRect().left + part.clientWidth;
        const widest = [...part.querySelectorAll("*")].filter(
          (element) => element.getBoundingClientRect().right > edge + 1,
        );
        const names = widest
          .slice(0, 4)
          .map((element) => `${element.tagName}.${element.className}`);
        faults.push(`${part.tagName} scrolls sideways by ${over}: ${names.join(", ")}`);
      }
    }
    const HOLDERS = "button, summary, h1, h2, h3, [role=tab], .chip, .badge, footer a, nav a";
    for (const holder of document.querySelectorAll<HTMLElement>(HOLDERS)) {
      if (holder.offsetParent === null || holder.clientWidth <= 1) continue;
      const over = holder.scrollWidth - holder.clientWidth;
      if (over > 1)
        faults.push(`${holder.tagName} cuts «${holder.textContent.slice(0, 40)}» by ${over}`);
    }
    return faults;
  });
}
