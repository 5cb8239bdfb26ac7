/** Parts of the program that could not be fetched, by the error that says so. */
export const missingParts = new WeakSet<object>();

/** In the history entry, which needs no storage and no address: the release that the page was reloaded for. */
const MARK = "release";

const holders = new Set<object>();

/** Until it is let go, the page is not reloaded by itself: it has what no address says. */
export function holdPage(): () => void {
  const holder = {};
  holders.add(holder);
  return () => holders.delete(holder);
}

/** Watches for parts that the server no longer has, as after a release: the page is then reloaded, once a release. */
export function watchRelease(): void {
  let isLeaving = false;
  const reloadedFor: unknown = (history.state as Record<string, unknown> | null)?.[MARK];
  window.addEventListener("vite:preloadError", async ({ payload }) => {
    missingParts.add(payload);
    const release = await findOtherRelease();
    if (release === null || release === reloadedFor || holders.size > 0 || isLeaving) return;
    isLeaving = true;
    const mark = () => history.replaceState({ ...history.state, [MARK]: release }, "");
    mark();
    // Somebody may go on to another entry before the page is left.
    window.addEventListener("beforeunload", mark);
    window.location.reload();
  });
}

/** The main script of the page that the server has now, where it is not the one that runs; `null`: it is, or nobody knows. */
async function findOtherRelease(): Promise<string | null> {
  const served = /assets\/index-[\w-]+\.js/.exec((await askForPage()) ?? "")?.[0];
  const own = document.querySelector<HTMLScriptElement>("script[type][src]")?.src;
  return served === undefined || own?.endsWith(served) === true ? null : served;
}

/** Reloads the page if the server still gives one: what is on the screen is better than the browser's own error. */
export async function reloadPage(): Promise<boolean> {
  const isThere = (await askForPage()) !== null;
  if (isThere) window.location.reload();
  return isThere;
}

async function askForPage(): Promise<string | null> {
  try {
    const answer = await fetch(window.location.pathname, { cache: "no-store" });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
