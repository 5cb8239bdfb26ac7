import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { eventually, useBrowser } from "./page";
import { parameterOf, resultsOf, sentenceOf, waitForOverview } from "./overviewPage";

const open = useBrowser();

/** What the browser itself says of a file that does not come as it should, and React of the error that is shown. */
const EXPECTED = [/LoadError/, /Failed to load resource/, /^answer [45]\d\d/, /integrity|digest/];

const DESCRIPTOR = "**/data/datapackage.json";
const TABLE = "**/data/organisations.*.json";

const change = (text: (body: string) => string) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: text(await response.text()) });
};

/** The message, in Italian and in English. */
type Says = readonly [italian: RegExp, english: RegExp];

const FAULTS: [title: string, file: string, answer: (route: Route) => Promise<void>, says: Says][] =
  [
    [
      "the descriptor is missing",
      DESCRIPTOR,
      (route) => route.fulfill({ status: 404 }),
      [/datapackage\.json non c’è sul server.+404/, /datapackage\.json is not on the server.+404/],
    ],
    [
      "the descriptor is refused",
      DESCRIPTOR,
      (route) => route.fulfill({ status: 403 }),
      [/non permette di leggere.+403/, /does not allow.+403/],
    ],
    [
      "the server sends a web page in place of the descriptor",
      DESCRIPTOR,
      (route) =>
        route.fulfill({ contentType: "application/json", body: "<!doctype html><p>Accedi" }),
      [/ha mandato una pagina web/, /sent a web page/],
    ],
    [
      "the descriptor is cut",
      DESCRIPTOR,
      change((body) => body.slice(0, 900)),
      [/datapackage\.json è arrivato incompleto/, /datapackage\.json arrived incomplete/],
    ],
    [
      "the descriptor is no JSON",
      DESCRIPTOR,
      (route) => route.fulfill({ body: "non è JSON" }),
      [/Il descrittore.+non si può leggere/, /The descriptor.+cannot be read/],
    ],
    [
      "the descriptor is empty",
      DESCRIPTOR,
      (route) => route.fulfill({ body: "" }),
      [/non si può leggere|incompleto/, /cannot be read|incomplete/],
    ],
    [
      "the descriptor lists nothing",
      DESCRIPTOR,
      change((body) => body.replace(/"resources": \[[^]*\]/, '"resources": []')),
      [/Il descrittore.+non si può leggere/, /The descriptor.+cannot be read/],
    ],
    [
      "the descriptor is newer than the files",
      DESCRIPTOR,
      change((body) =>
        body.replaceAll(/organisations\.[0-9a-f]{12}/g, "organisations.0123456789ab"),
      ),
      [/organisations\.0123456789ab\.json non c’è sul server/, /is not on the server/],
    ],
    [
      "a table is missing",
      TABLE,
      (route) => route.fulfill({ status: 404 }),
      [/organisations.+non c’è sul server.+404/, /organisations.+is not on the server.+404/],
    ],
    [
      "a table is cut",
      TABLE,
      change((body) => body.slice(0, body.length / 2)),
      [/organisations.+è arrivato incompleto/, /organisations.+arrived incomplete/],
    ],
    [
      "one byte of a table is altered",
      TABLE,
      change((body) => body.replace("Avellino", "Avellina")),
      [/non è quello annunciato/, /is not the one announced/],
    ],
    [
      "a table is of another version, as long as this one",
      TABLE,
      change((body) => body.replaceAll("Comune", "Unione")),
      [/non è quello annunciato/, /is not the one announced/],
    ],
    [
      "a table is a web page",
      TABLE,
      (route) => route.fulfill({ contentType: "text/html", body: "<html><body>Proxy" }),
      [/ha mandato una pagina web/, /sent a web page/],
    ],
    [
      "the line breaks",
      TABLE,
      (route) => route.abort("connectionreset"),
      [/La connessione si è interrotta/, /The connection broke/],
    ],
    [
      "there is no line",
      DESCRIPTOR,
      (route) => route.abort("internetdisconnected"),
      [/La connessione si è interrotta|non è connesso/, /The connection broke|is offline/],
    ],
  ];

describe("when what is published cannot be had, the page says what, why and what to do", () => {
  it.each(FAULTS)("%s", async (_title, file, answer, [italian, english]) => {
    const page = await open("", {
      expected: [...EXPECTED, /ERR_INTERNET_DISCONNECTED/],
      prepare: (blank) => blank.route(file, answer),
    });
    expect(await alertOf(page)).toMatch(/^I dati non si possono mostrare/);
    expect(await alertOf(page)).toMatch(italian);
    await expectPageAround(page);
    expect(await page.getByRole("alert").getByRole("button", { name: "Riprova" }).count()).toBe(1);
    await page.getByRole("button", { name: "EN · English" }).click();
    await eventually(() => alertOf(page)).toMatch(/^The data cannot be shown/);
    expect(await alertOf(page)).toMatch(english);
    const actions = page.getByRole("alert").getByRole("button");
    expect(await actions.allInnerTexts()).toEqual(["Try again", "Copy the report"]);
  });

  it("a device without a line is told that it is the device", async () => {
    const page = await open("", {
      expected: [...EXPECTED, /ERR_INTERNET_DISCONNECTED/],
      prepare: async (blank) => {
        await blank.addInitScript(() => {
          Object.defineProperty(navigator, "onLine", { get: () => false });
        });
        await blank.route(DESCRIPTOR, (route) => route.abort("internetdisconnected"));
      },
    });
    expect(await alertOf(page)).toMatch(/Il dispositivo non è connesso/);
    await page.getByRole("button", { name: "EN · English" }).click();
    await eventually(() => alertOf(page)).toMatch(/device is offline/);
  });

  it("answers that come in any order, on a slow line, make the same page", async () => {
    let somethingToRead: Promise<void> | undefined;
    const page = await open("", {
      prepare: async (blank) => {
        somethingToRead = blank
          .getByText(/Si caricano i dati|si sta aprendo/)
          .first()
          .waitFor();
        let place = 0;
        await blank.route("**/data/*.*.json", async (route) => {
          place += 1;
          // The first that is asked for comes last.
          await new Promise((resolve) => setTimeout(resolve, Math.max(0, 1200 - place * 80)));
          await route.continue();
        });
        const line = await blank.context().newCDPSession(blank);
        await line.send("Network.enable");
        await line.send("Network.emulateNetworkConditions", {
          offline: false,
          latency: 400,
          downloadThroughput: 50_000,
          uploadThroughput: 50_000,
        });
      },
    });
    await somethingToRead;
    await waitForOverview(page);
    expect(await page.getByRole("alert").count()).toBe(0);
    const slow = await sentenceOf(page).innerText();
    const quick = await open();
    await waitForOverview(quick);
    expect(slow).toBe(await sentenceOf(quick).innerText());
  });

  it("a server error, and after «Riprova» a server that answers again", async () => {
    let isBroken = true;
    const page = await open("#/?regioni=16", {
      expected: EXPECTED,
      prepare: (blank) =>
        blank.route(DESCRIPTOR, (route) =>
          isBroken ? route.fulfill({ status: 500 }) : route.fallback(),
        ),
    });
    expect(await alertOf(page)).toMatch(/datapackage\.json.+500/);
    isBroken = false;
    await page.getByRole("button", { name: "Riprova" }).click();
    await waitForOverview(page);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await sentenceOf(page).innerText()).toContain("Puglia");
  });

  it("a passing fault is got over without a word", async () => {
    let failures = 0;
    const page = await open("", {
      expected: EXPECTED,
      prepare: (blank) =>
        blank.route(TABLE, (route) => {
          failures += 1;
          return failures === 1 ? route.fulfill({ status: 503 }) : route.fallback();
        }),
    });
    await waitForOverview(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it.each([
    ["descriptor", DESCRIPTOR],
    ["table", TABLE],
  ])("a server that never answers for the %s is not waited for without end", async (_it, file) => {
    const page = await open("", {
      expected: EXPECTED,
      prepare: async (blank) => {
        await blank.clock.install();
        await blank.route(file, () => undefined);
      },
    });
    await page.getByRole("status").filter({ hasText: "Si caricano i dati" }).waitFor();
    // Ten silent seconds, twice again after a pause: never more than this.
    await eventually(async () => {
      await page.clock.runFor(2_000);
      return page.getByRole("alert").count();
    }, 30_000).toBe(1);
    expect(await alertOf(page)).toContain("non ha risposto in tempo");
    await expectPageAround(page);
    await page.getByRole("button", { name: "EN · English" }).click();
    await eventually(() => alertOf(page)).toContain("did not answer in time");
  });
});

describe("the message of a fault", () => {
  it("takes the focus, and its report can be copied whole where there is no clipboard", async () => {
    const page = await open("", {
      expected: EXPECTED,
      prepare: async (blank) => {
        await blank.addInitScript(() => {
          Object.defineProperty(navigator, "clipboard", { value: undefined });
        });
        await blank.route(DESCRIPTOR, (route) => route.fulfill({ status: 404 }));
      },
    });
    await alertOf(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await eventually(focused).toBe("I dati non si possono mostrare");
    await page.getByRole("button", { name: "Copia il rapporto" }).click();
    const report = await page.getByLabel("Rapporto da copiare").inputValue();
    expect(report).toMatch(/datapackage\.json/);
    expect(report).not.toMatch(/\n\s+at /);
  });
});

describe("when a part of the page fails, the rest lives", () => {
  it.each(["base.json", "notes.json"])("the map without geo/%s", async (file) => {
    const page = await open("", {
      expected: EXPECTED,
      prepare: (blank) => blank.route(`**/geo/${file}`, (route) => route.fulfill({ status: 404 })),
    });
    expect(await alertOf(page)).toContain("carta");
    await expectPageAround(page);
    expect(await resultsOf(page).isVisible()).toBe(true);
    expect(await sentenceOf(page).isVisible()).toBe(true);
    await page.getByRole("button", { name: "EN · English" }).click();
    await eventually(() => alertOf(page)).toMatch(/\bmap\b/);
    // Tried again by hand, and there: nothing else was asked for anew.
    await page.unroute(`**/geo/${file}`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await eventually(() => page.getByRole("alert").count()).toBe(0);
    expect(asked.filter((path) => path.includes("/data/"))).toEqual([]);
  });

  it("the sheet, after a release took its program away", async () => {
    const page = await open("", { expected: [...EXPECTED, /import|module/i] });
    await waitForOverview(page);
    await page.route("**/assets/*.js", (route) => route.fulfill({ status: 404 }));
    await page.getByRole("link", { name: "Piani, competenze, assetti", exact: true }).click();
    await page.getByRole("alert").waitFor();
    await expectPageAround(page);
    await page.unroute("**/assets/*.js");
    await page.getByRole("button", { name: "Ricarica la pagina" }).click();
    await page.getByRole("region", { name: "Piani, competenze, assetti" }).waitFor();
    expect(parameterOf(page, "scelta")).toBe("risultato:R1");
  });

  it("bodies have no place where the seats cannot be had, and the page says so", async () => {
    const page = await open("", {
      expected: EXPECTED,
      prepare: (blank) =>
        blank.route("**/geo/{seats,provinces}.json", (route) => route.fulfill({ status: 404 })),
    });
    await waitForOverview(page);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await resultsOf(page).isVisible()).toBe(true);
  });
});

async function alertOf(page: Page): Promise<string> {
  await page.getByRole("alert").first().waitFor();
  return page.getByRole("alert").first().innerText();
}

/** Never a blank page, nor one that loads for ever: the header stands, and there is something to read and to press. */
async function expectPageAround(page: Page): Promise<void> {
  expect(await page.getByRole("banner").innerText()).toContain("Rete Convergenza");
  expect(await page.getByText(/Si caricano/).count()).toBe(0);
  expect(await page.getByRole("alert").getByRole("button").count()).toBeGreaterThan(0);
}
