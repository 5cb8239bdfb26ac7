import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { findBrowser } from "../setup/findBrowser";

export interface OpenOptions extends BrowserContextOptions {
  /** Another site than the one the tests serve. */
  readonly site?: string;
  /** Runs before the address is opened: routes, clocks. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What may go wrong because the test makes it so; anything else that the browser reports fails the test. */
  readonly expected?: readonly RegExp[];
}

/** Opens an address of the site, such as `#/?al=2011-03-31`, in a visit of its own, without waiting for anything. */
export type Open = (address?: string, options?: OpenOptions) => Promise<Page>;

/** Expects of what is read now and again until it holds, for as long as a busy machine may need. */
export function eventually<T>(read: () => T | Promise<T>, timeout = 30_000) {
  return expect.poll(read, { timeout, interval: 40 });
}

/**
 * One browser for all tests of a file. After each test its pages are closed, and whatever they reported that was not
 * expected fails it: errors, broken content policy, missing files, requests to anywhere else.
 */
export function useBrowser(flags: readonly string[] = []): Open {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let reports: string[] = [];

  beforeAll(async () => {
    const { executablePath, args, env = {} } = await findBrowser();
    const inherited = Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    );
    browser = await chromium.launch({
      executablePath,
      args: [...args, ...flags],
      env: { ...Object.fromEntries(inherited), ...env },
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const found = reports;
    [contexts, reports] = [[], []];
    expect(found).toEqual([]);
  });
  afterAll(() => browser.close());

  return async (address = "", options = {}) => {
    const { site = inject("siteUrl"), prepare, expected = [], ...context } = options;
    const visit = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "it-IT",
      timezoneId: "Europe/Rome",
      reducedMotion: "reduce",
      ...context,
    });
    contexts.push(visit);
    visit.setDefaultTimeout(30_000);
    const page = await visit.newPage();
    watch(page, site, (text) => {
      if (!expected.some((pattern) => pattern.test(text))) reports.push(text);
    });
    await prepare?.(page);
    await page.goto(new URL(address, site).href);
    return page;
  };
}

/** Reports everything a well-behaved page never does. */
function watch(page: Page, site: string, report: (text: string) => void): void {
  const { origin } = new URL(site);
  page.on("console", (message) => {
    const isTrouble = message.type() === "error" || message.type() === "warning";
    if (isTrouble) report(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => report(`page error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const isOwn = asked === origin || protocol === "data:" || protocol === "blob:";
    if (!isOwn) report(`elsewhere: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) report(`answer ${response.status()}: ${response.url()}`);
  });
}
