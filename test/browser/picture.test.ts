import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { eventually, useBrowser } from "./page";
import { parameterOf, pictureOf, sheetOf, stageOf, waitForOverview } from "./overviewPage";

const open = useBrowser();

const toolbarOf = (page: Page) => page.getByRole("toolbar", { name: "Legenda" });

/** Opens the picture's tools and waits until they are there. */
async function openTools(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Trova e scegli" }).click();
  await page.getByRole("combobox", { name: "Trova un ente nella figura" }).waitFor();
}

/** Drags over the stage through points given as shares of its width and height. */
async function dragOver(page: Page, way: readonly (readonly [number, number])[]): Promise<void> {
  const box = await stageOf(page).boundingBox();
  if (!box) throw new Error("no picture to drag over");
  const at = ([x, y]: readonly [number, number]) =>
    [box.x + x * box.width, box.y + y * box.height] as const;
  const [first = [0, 0] as const, ...rest] = way;
  await page.mouse.move(...at(first));
  await page.mouse.down();
  for (const point of rest) await page.mouse.move(...at(point), { steps: 4 });
  await page.mouse.up();
}

describe("around a body, in the browser", () => {
  it("lights one, two and three steps by keys, then the way to another body, all in the address", async () => {
    const page = await open("#/?scelta=ente:prov-cosenza");
    await waitForOverview(page);
    await sheetOf(page).waitFor();
    await stageOf(page).focus();
    const pictures = new Set([await pictureOf(page)]);
    const counts: number[] = [];
    for (const steps of ["1", "2", "3"]) {
      await page.keyboard.press(steps);
      await eventually(() => parameterOf(page, "passi")).toBe(steps);
      const said = await sheetOf(page)
        .getByText(/^Entro /)
        .innerText();
      counts.push(Number(/(\d+) ent/.exec(said)?.[1]));
      pictures.add(await pictureOf(page));
    }
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeGreaterThan(0);
    expect(pictures.size).toBe(4);
    await sheetOf(page).getByRole("combobox", { name: "Come si collega con…" }).fill("avellino");
    await page.getByRole("option", { name: /Provincia di Avellino/ }).click();
    await eventually(() => parameterOf(page, "fino-a")).toBe("prov-avellino");
    await sheetOf(page)
      .getByText(/^Collegati /)
      .waitFor();
    expect(pictures.has(await pictureOf(page))).toBe(false);
  });
});

describe("the words beside a mark", () => {
  it("stay while the pointer goes to them, until Escape or another place", async () => {
    const page = await open("#/");
    await waitForOverview(page);
    const tip = stageOf(page).locator(".picture-tip");
    const box = await stageOf(page).boundingBox();
    if (!box) throw new Error("no picture");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // Somewhere along the middle there is a mark or a line.
    await eventually(async () => {
      for (let at = -150; at <= 150 && !(await tip.isVisible()); at += 6) {
        await page.mouse.move(x + at, y);
      }
      return tip.isVisible();
    }).toBe(true);
    const words = await tip.innerText();
    await page.waitForTimeout(500);
    const place = await tip.boundingBox();
    if (!place) throw new Error("no words");
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 1 });
    await page.waitForTimeout(200);
    expect(await tip.innerText()).toBe(words);
    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "detached" });
    await page.mouse.move(box.x + 2, box.y + box.height - 4);
    expect(await tip.count()).toBe(0);
  });
});

describe("picking several bodies, in the browser", () => {
  it("takes a box with Shift, a lasso in its mode, one more with Space, and clears", async () => {
    const page = await open();
    await waitForOverview(page);
    // The first drags only fetch what follows them.
    await eventually(async () => {
      await page.keyboard.down("Shift");
      await dragOver(page, [
        [0.25, 0.68],
        [0.52, 0.99],
      ]);
      await page.keyboard.up("Shift");
      return parameterOf(page, "scelta") ?? "";
    }).toMatch(/^enti:.+~.+/);
    const boxed = parameterOf(page, "scelta")?.split("~").length;
    await sheetOf(page)
      .getByText(new RegExp(`^${boxed} enti, \\d+ accord. fra loro`))
      .waitFor();
    await page.keyboard.press("Escape");
    await openTools(page);
    await page.getByRole("button", { name: "Lazo" }).click();
    await dragOver(page, [
      [0.6, 0.02],
      [0.98, 0.35],
      [0.98, 0.99],
      [0.7, 0.99],
      [0.6, 0.02],
    ]);
    await eventually(() => parameterOf(page, "scelta")).toMatch(/^enti:/);
    const lassoed = parameterOf(page, "scelta");
    await stageOf(page).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    await eventually(() => parameterOf(page, "scelta")).not.toBe(lassoed);
    await page.keyboard.press("Escape");
    await eventually(() => parameterOf(page, "scelta")).toBeNull();
  });
});

describe("finding and reading, in the browser", () => {
  it("finds a body with F and flies there, filters by the legend, sizes by a measure; a link keeps it", async () => {
    const page = await open();
    await waitForOverview(page);
    const before = await pictureOf(page);
    await stageOf(page).focus();
    await page.keyboard.press("f");
    const field = page.getByRole("combobox", { name: "Trova un ente nella figura" });
    await field.waitFor();
    await eventually(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
    await field.fill("messina");
    await page.getByRole("option", { name: /Provincia di Messina/ }).click();
    await eventually(() => parameterOf(page, "scelta")).toBe("ente:prov-messina");
    const flown = await pictureOf(page);
    expect(flown).not.toBe(before);
    await page.getByRole("button", { name: "Chiudi la scheda (Esc)" }).click();
    await toolbarOf(page).getByRole("button", { name: "provincia", exact: true }).click();
    await eventually(() => parameterOf(page, "legenda")).toBe("provincia");
    await page
      .getByRole("combobox", { name: "Grandezza dei segni" })
      .selectOption({ label: "popolazione" });
    await eventually(() => parameterOf(page, "misura")).toBe("popolazione");
    await page.getByText("Area degli enti: popolazione").waitFor();
    const shared = await open(new URL(page.url()).hash);
    await waitForOverview(shared);
    await shared.getByText("Area degli enti: popolazione").waitFor();
    const entry = toolbarOf(shared).getByRole("button", { name: /^provincia/ });
    expect(await entry.getAttribute("aria-pressed")).toBe("true");
    await shared.getByRole("button", { name: /Mostra tutto/ }).click();
    await eventually(() => parameterOf(shared, "legenda")).toBeNull();
  });
});

describe("on a phone", () => {
  it("a double tap zooms, and one finger that drags is told that two are needed", async () => {
    const page = await open("", { hasTouch: true, viewport: { width: 360, height: 740 } });
    await waitForOverview(page);
    await stageOf(page).scrollIntoViewIfNeeded();
    const before = await pictureOf(page);
    const box = await stageOf(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 240];
    const touch = await page.context().newCDPSession(page);
    let seconds = Date.now() / 1000;
    const send = (type: "touchStart" | "touchMove" | "touchEnd", dy: number, later: number) => {
      seconds += later;
      const touchPoints = type === "touchEnd" ? [] : [{ x, y: y + dy }];
      return touch.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: seconds });
    };
    // The first touches only fetch the zoom. As close as fingers are, however slow the machine that plays them.
    await eventually(async () => {
      for (const later of [5, 0.15]) {
        await send("touchStart", 0, later);
        await send("touchEnd", 0, 0.05);
      }
      return pictureOf(page);
    }).not.toBe(before);
    await send("touchStart", 0, 5);
    await send("touchMove", 12, 0.1);
    await send("touchMove", 24, 0.1);
    await eventually(() => stageOf(page).getAttribute("data-hint")).toMatch(/Due dita/);
    await send("touchEnd", 0, 0.1);
  });
});
