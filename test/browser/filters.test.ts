import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { eventually, useBrowser } from "./page";
import {
  parameterOf,
  pictureOf,
  resultsOf,
  scopeOf,
  sentenceOf,
  stageOf,
  waitForOverview,
} from "./overviewPage";

const open = useBrowser();

const FILTERS: [name: string, parameter: string, choose: (page: Page) => Promise<unknown>][] = [
  ["a region", "regioni", (page) => scopeOf(page).getByRole("button", { name: "Puglia" }).click()],
  ["a theme", "tema", (page) => chooseFirst(page, "Tema")],
  ["a country", "paese", (page) => chooseFirst(page, "Paese")],
  ["a span", "ampiezza", (page) => chooseFirst(page, "Ampiezza")],
  ["real data", "reali", (page) => page.getByRole("button", { name: "Solo dati reali" }).click()],
];

describe.each(FILTERS)("choosing %s", (_name, parameter, choose) => {
  it("changes the sentence, the picture and the address, and clearing restores them", async () => {
    const page = await open("#/");
    await waitForOverview(page);
    const see = async () => ({
      sentence: await sentenceOf(page).innerText(),
      picture: await pictureOf(page),
      address: page.url(),
    });
    const whole = await see();
    await choose(page);
    await eventually(() => sentenceOf(page).innerText()).not.toBe(whole.sentence);
    expect(parameterOf(page, parameter)).not.toBeNull();
    const part = await see();
    expect(part.picture).not.toBe(whole.picture);
    const filters = page.getByRole("group", { name: "Che cosa guardare" });
    expect(await filters.innerText()).toContain("1 filtro attivo");
    await filters.getByRole("button", { name: /togli/ }).click();
    await eventually(() => sentenceOf(page).innerText()).toBe(whole.sentence);
    expect(await see()).toEqual(whole);
  });

  it("is the same when its address is opened anew", async () => {
    const page = await open();
    await waitForOverview(page);
    const whole = await sentenceOf(page).innerText();
    await choose(page);
    await eventually(() => sentenceOf(page).innerText()).not.toBe(whole);
    const sentence = await sentenceOf(page).innerText();
    const again = await open(new URL(page.url()).hash);
    await waitForOverview(again);
    expect(await sentenceOf(again).innerText()).toBe(sentence);
  });
});

describe("filters", () => {
  it("add up: two regions and a span are two filters, counted in the sentence", async () => {
    const page = await open();
    await waitForOverview(page);
    await scopeOf(page).getByRole("button", { name: "Puglia" }).click();
    await eventually(() => sentenceOf(page).innerText()).toContain("Puglia");
    await scopeOf(page).getByRole("button", { name: "Calabria" }).click();
    await eventually(() => sentenceOf(page).innerText()).toContain("Puglia e Calabria");
    await page.getByRole("combobox", { name: "Ampiezza" }).selectOption("interregional");
    await page.getByText("2 filtri attivi").waitFor();
    expect(parameterOf(page, "regioni")?.split(",")).toHaveLength(2);
    expect(
      await scopeOf(page).getByRole("button", { name: "Puglia" }).getAttribute("aria-pressed"),
    ).toBe("true");
  });

  it("chosen faster than the page draws are all kept", async () => {
    const page = await open();
    await waitForOverview(page);
    await page.getByRole("group", { name: "Che cosa guardare" }).evaluate((filters) => {
      for (const button of filters.querySelectorAll("button")) {
        if (/Puglia|Calabria|Sicilia/.test(button.innerText)) button.click();
      }
    });
    await eventually(() => sentenceOf(page).innerText()).toContain("Sicilia");
    expect(await sentenceOf(page).innerText()).toContain("Puglia, Calabria e Sicilia");
  });

  it("that leave nothing say so in the sentence and keep the page whole", async () => {
    const page = await open("#/?al=2010-05-01&reali=1&ampiezza=internazionale");
    await waitForOverview(page);
    expect(await sentenceOf(page).innerText()).toMatch(/nessun|0 enti/);
    expect(await stageOf(page).isVisible()).toBe(true);
    expect(await resultsOf(page).isVisible()).toBe(true);
  });

  it("set the results to the one region that is chosen", async () => {
    const page = await open();
    await waitForOverview(page);
    const whole = await resultsOf(page).innerText();
    await scopeOf(page).getByRole("button", { name: "Sicilia" }).click();
    await eventually(() => resultsOf(page).innerText()).toContain("Sicilia");
    expect(await resultsOf(page).innerText()).not.toBe(whole);
  });

  it("leave the picture where it is, whatever the length of the sentence", async () => {
    // Not a first visit: no invitation stands above the page.
    const page = await open("#/?faccia=mappa");
    await waitForOverview(page);
    const room = await stageOf(page).boundingBox();
    for (const scope of ["reali=1", "regioni=15,16,18&ampiezza=interregionale", "al=2010-05-31"]) {
      await go(page, `#/?${scope}`);
      expect({ scope, room: await stageOf(page).boundingBox() }).toEqual({ scope, room });
    }
  });

  it.each(["mappa", "rete"])("move no body of the face «%s»", async (face) => {
    const page = await open(`#/?faccia=${face}`);
    await waitForOverview(page);
    const spots = await findBodies(page, 2);
    expect(spots).toHaveLength(2);
    for (const scope of ["regioni=15,16", "ampiezza=locale", "tema=mare&al=2012-03-31"]) {
      await go(page, `#/?faccia=${face}&${scope}`);
      for (const { x, y, name } of spots) {
        const room = await stageOf(page).boundingBox();
        await page.mouse.click((room?.x ?? 0) + x, (room?.y ?? 0) + y);
        await page.getByRole("region", { name, exact: true }).waitFor();
        await page.keyboard.press("Escape");
        await resultsOf(page).waitFor();
      }
    }
  });
});

describe("with real data only, the page", () => {
  it("still makes sense: eight authorities, no indicator, the results in words, a draft", async () => {
    const page = await open("#/?reali=1");
    await waitForOverview(page);
    expect(await sentenceOf(page).innerText()).toMatch(/\b8\b/);
    expect(await page.getByRole("banner").innerText()).toContain("solo dati reali");
    expect(await page.getByRole("banner").innerText()).not.toContain("dimostrativi");
    const results = resultsOf(page);
    expect(await results.getByRole("heading", { level: 3 }).count()).toBe(3);
    expect(await results.getByRole("img").count()).toBe(0);
    expect(await results.innerText()).toContain("Definiti piani strategici");
    await page.getByRole("button", { name: "Come tabella" }).click();
    await page.getByRole("table", { name: /^Enti.+ 8$/ }).waitFor();
    await sentenceOf(page).getByRole("link", { name: "1 accordo" }).click();
    const sheet = page.getByRole("region", { name: "Accordi in preparazione" });
    await sheet.getByRole("link", { name: /Protocollo/ }).click();
    const draft = page.getByRole("region", { name: /Protocollo/ });
    await draft.waitFor();
    expect(await draft.innerText()).toContain("28 giugno 2012");
    expect(await page.getByRole("main").innerText()).not.toContain("dimostrativ");
  });
});

async function chooseFirst(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name }).selectOption({ index: 1 });
}

/** Opens another address of the site, and waits for its sentence and picture. */
async function go(page: Page, hash: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(new URL(hash, inject("siteUrl")).href);
  await waitForOverview(page);
  await pictureOf(page);
}

/** Sweeps the pointer over the picture until so many bodies were met: where in the picture, and which. */
async function findBodies(page: Page, wanted: number) {
  const found: { x: number; y: number; name: string }[] = [];
  const stage = stageOf(page);
  const room = await stage.boundingBox();
  if (!room) throw new Error("There is no picture.");
  for (let y = room.height * 0.3; y < room.height * 0.8; y += 7) {
    for (let x = room.width * 0.2; x < room.width * 0.7; x += 7) {
      await page.mouse.move(room.x + x, room.y + y);
      const tip = await tipOf(page, 2);
      const [name = "", kind = ""] = tip.split("\n");
      const isNew = /^(provincia|comune) · /i.test(kind) && found.every((it) => it.name !== name);
      // Slow machines say late what the pointer has left.
      if (!isNew || (await tipOf(page, 15)) !== tip) continue;
      // Well inside: a body of fewer agreements has a smaller mark.
      if (!(await isAllAround(page, room.x + x, room.y + y, tip))) continue;
      found.push({ x, y, name });
      if (found.length === wanted) return found;
    }
  }
  return found;
}

async function isAllAround(page: Page, x: number, y: number, tip: string): Promise<boolean> {
  for (const [dx, dy] of [
    [5, 0],
    [-5, 0],
    [0, 5],
    [0, -5],
  ] as const) {
    await page.mouse.move(x + dx, y + dy);
    if ((await tipOf(page, 6)) !== tip) return false;
  }
  return true;
}

/** What the picture says beside the pointer, after so many frames. */
function tipOf(page: Page, frames: number): Promise<string> {
  return stageOf(page).evaluate(async (stage, count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
    return (stage as HTMLElement).innerText;
  }, frames);
}
