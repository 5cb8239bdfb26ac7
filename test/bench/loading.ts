/** Opening an address until its first complete picture is on the screen. */
import type { Page } from "playwright-core";
import type { Stand, Visit, VisitOptions } from "./stand";

/** Milliseconds: what is left of its row's time ends it before. */
const PATIENCE = 900_000;

export interface Loading {
  /** Milliseconds from navigation to the frame on the screen. */
  readonly shown: number;
  /** Milliseconds of processor time that all processes of the browser took meanwhile. */
  readonly processor: number;
}

export function firstPictureOf(
  stand: Stand,
  address: string,
  options: VisitOptions = {},
): Promise<Loading> {
  return stand.visit(options, (visit) => load(visit, address));
}

export async function load({ browser, page }: Visit, address: string): Promise<Loading> {
  const session = await browser.newBrowserCDPSession();
  const processorTime = async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  const before = await processorTime();
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.bench.firstPicture !== null, null, {
    timeout: PATIENCE,
    polling: 50,
  });
  const processor = (await processorTime()) - before;
  const shown = (await page.evaluate(() => globalThis.bench.firstPicture)) ?? NaN;
  return { shown, processor };
}

/** Waits until the page has nothing more to do of its own. */
export async function rest(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  for (let times = 0; times < 3; times += 1) {
    await page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })),
    );
  }
}
