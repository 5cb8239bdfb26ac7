import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, inject, it } from "vitest";
import { waitForOverview } from "./overviewPage";
import { eventually, useBrowser } from "./page";
import { serveFolders } from "./staticSite";

const open = useBrowser();

const EXPECTED = [
  /Failed to load resource/,
  /LoadError/,
  /integrity|digest/,
  /Content Security/,
  /Fetch API cannot load/,
];

/** Ways in which a server of our own, not the browser, spoils the answer with the given bytes. */
type Spoil = (response: ServerResponse, bytes: Buffer) => void;

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);

const WAYS: [title: string, spoil: Spoil][] = [
  [
    "breaks off before the length that it announced",
    (response, bytes) => {
      response.writeHead(200, { "Content-Length": bytes.length });
      response.write(half(bytes), () => response.socket?.destroy());
    },
  ],
  [
    "breaks off between two pieces of unknown length",
    (response, bytes) => {
      response.writeHead(200);
      response.write(half(bytes), () => response.socket?.destroy());
    },
  ],
  [
    "ends in the middle of what it compressed",
    (response, bytes) => {
      response.writeHead(200, { "Content-Encoding": "gzip" });
      response.end(half(gzipSync(bytes)));
    },
  ],
  ["closes the line without a word", (response) => response.socket?.destroy()],
  [
    "sends the browser to sign in elsewhere",
    (response) => response.writeHead(302, { Location: "https://accesso.example/" }).end(),
  ],
];

async function passOn(url: URL, response: ServerResponse): Promise<void> {
  const answer = await fetch(url);
  const bytes = await answer.arrayBuffer();
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(bytes));
}

let close: () => Promise<unknown> = async () => undefined;
afterEach(() => close());

/** The site, but for answers to one file, which are spoilt until it is mended. */
async function serveSpoilt(name: RegExp, spoil: Spoil) {
  const site = await serveFolders({ "/": inject("siteFolder") });
  let isMended = false;
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1);
    if (!isMended && name.test(path)) {
      spoil(response, readFileSync(join(inject("siteFolder"), path)));
      return;
    }
    // The page may go away before it has everything.
    passOn(new URL(path, site.url), response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  close = async () => {
    server.closeAllConnections();
    await Promise.all([new Promise((resolve) => server.close(resolve)), site.close()]);
  };
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    mend: () => (isMended = true),
  };
}

describe.each([
  ["the descriptor", /^data\/(datapackage)\.json/],
  ["a table", /^data\/(organisations)\.[0-9a-f]+\.json/],
])("a line that spoils %s", (_what, name) => {
  it.each(WAYS)("and %s", async (_title, spoil) => {
    const server = await serveSpoilt(name, spoil);
    const page = await open("#/?regioni=16", {
      site: server.url,
      expected: [...EXPECTED, /elsewhere: https:\/\/accesso\.example/],
    });
    const alert = page.getByRole("alert").first();
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(
      /^I dati non si possono mostrare[^]+(La connessione si è interrotta|è arrivato incompleto)/,
    );
    expect(await alert.innerText()).toContain(/\((\w+)\)/.exec(name.source)?.[1]);
    await page.getByRole("button", { name: "EN · English" }).click();
    await eventually(() => alert.innerText()).toMatch(
      /^The data cannot be shown[^]+(The connection broke|arrived incomplete)/,
    );
    server.mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await waitForOverview(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});
