/** Where things are measured: the built site and the sets behind one address, and browsers to visit it with. */
import { existsSync } from "node:fs";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { serveFolders } from "../browser/staticSite";
import { findBrowser, type BrowserProgram } from "../setup/findBrowser";
import type { GraphSize } from "./graph";
import { putProbe } from "./probe";
import { publishedSet, SETS_FOLDER } from "./publishedSets";

/** Debian's starter would draw 2D canvases through the program that stands in for a card: ten times slower. */
const DEBIAN = { starter: "/usr/bin/chromium", program: "/usr/lib/chromium/chromium" };

/** No card: canvases on the processor, WebGL by the program that stands in for a card; frames as fast as they come. */
const FLAGS = [
  "--disable-gpu-rasterization",
  "--disable-accelerated-2d-canvas",
  "--disable-gpu-compositing",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];
const UNCAPPED = ["--disable-gpu-vsync", "--disable-frame-rate-limit"];

/** So that the picture has about the room that the pages of other libraries have, 1,000 × 800. */
const VIEWPORT = { width: 1440, height: 1000 };

/** Milliseconds: a busy machine takes its time, and each row has its own end. */
const PATIENCE = 120_000;

export interface Visit {
  readonly browser: Browser;
  readonly page: Page;
  readonly cdp: CDPSession;
}

export interface VisitOptions {
  /** WebGL as on an accelerated card whose draw calls return at once. */
  readonly isCardStubbed?: boolean;
  /** Frames at the screen's pace, as people see them. */
  readonly isPaced?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Stand {
  readonly url: string;
  /** Of the built site. */
  readonly folder: string;
  /** The address of the network of that size, with more parameters if wanted. */
  readonly networkOf: (size: GraphSize, more?: string) => Promise<string>;
  /** The address of the page that only loads that set. */
  readonly floorOf: (size: GraphSize) => Promise<string>;
  /** Lets `work` have a page of a browser of its own, that is closed afterwards whatever happens. */
  readonly visit: <T>(options: VisitOptions, work: (visit: Visit) => Promise<T>) => Promise<T>;
  readonly version: () => string;
  /** Closes the browsers of the visits that go on, which thereby fail. */
  readonly breakOff: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openStand(folder: string): Promise<Stand> {
  const site = await serveFolders({
    "/": folder,
    "/bench/": SETS_FOLDER,
    "/floor/": "test/bench/floor",
  });
  const running = new Set<Browser>();
  let version = "";
  const visit: Stand["visit"] = async (options, work) => {
    const browser = await launch(options.isPaced === true);
    running.add(browser);
    version = browser.version();
    try {
      const { viewport = VIEWPORT } = options;
      const context = await browser.newContext({ viewport, locale: "it-IT" });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      await putProbe(page, options.isCardStubbed === true);
      return await work({ browser, page, cdp: await context.newCDPSession(page) });
    } finally {
      running.delete(browser);
      await browser.close();
    }
  };
  const breakOff = async () => {
    await Promise.all([...running].map((browser) => browser.close()));
  };
  return {
    url: site.url,
    folder,
    networkOf: async (size, more = "") =>
      `${site.url}#/?dati=bench/${await publishedSet(size)}/&faccia=rete${more}`,
    floorOf: async (size) => `${site.url}floor/?dati=bench/${await publishedSet(size)}/`,
    visit,
    version: () => version,
    breakOff,
    close: async () => {
      await breakOff();
      await site.close();
    },
  };
}

async function launch(isPaced: boolean): Promise<Browser> {
  const { executablePath, args, env } = await browserProgram();
  return chromium.launch({
    executablePath,
    args: [...args, ...FLAGS, ...(isPaced ? [] : UNCAPPED)],
    ...(env && { env: { ...process.env, ...env } }),
  });
}

export async function browserProgram(): Promise<BrowserProgram> {
  const found = await findBrowser();
  const isStarter = found.executablePath === DEBIAN.starter && existsSync(DEBIAN.program);
  return isStarter ? { ...found, executablePath: DEBIAN.program } : found;
}
