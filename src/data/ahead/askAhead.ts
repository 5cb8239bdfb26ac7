import { COMPUTED_FROM, DESCRIPTOR_FILE } from "../../model/dataPackage";
import { isInside } from "../descriptor";
import { tableUrl } from "../fetchSet";
import { DEFAULT_PATH, LARGE_BYTES } from "../loadDataSet";
import { BASE_FILE, NOTES_FILE } from "../loadGeography";
import type { Order } from "../opening/messages";
import type { Ahead, ReadingWorker } from "./ahead";
import { earlyReader } from "./earlyReader";

/** As much of the page as is there before its program. */
export interface EarlyPage {
  /** Of the page, beside which its files lie. */
  readonly baseUrl: string;
  /** What follows `?` and `#` in its address. */
  readonly search: string;
  readonly hash: string;
  readonly fetch: (url: string, request?: RequestInit) => Promise<Response>;
  readonly startWorker: () => ReadingWorker;
}

/**
 * Asks for what the program of the page will ask for first, while that is still on its way: line, server and reading
 * worker are at work meanwhile. Whatever fails is asked for again, and said, by the program.
 */
export function askAhead(page: EarlyPage): Ahead {
  const ahead: Ahead = { answers: new Map(), reader: null };
  const keep = (url: URL, answer: Promise<Response>) => {
    answer.catch(() => {});
    ahead.answers.set(url.href, answer);
  };
  const path = pathOf(page);
  const url = descriptorUrl(path, page.baseUrl);
  if (url) {
    const answer = page.fetch(url.href, { cache: "no-cache" }).then(async (response) => {
      await follow(url, response.clone()).catch(() => {});
      return response;
    });
    keep(url, answer);
  }
  for (const file of [BASE_FILE, NOTES_FILE]) {
    const map = new URL(file, page.baseUrl);
    keep(map, page.fetch(map.href));
  }
  return ahead;

  async function follow(beside: URL, response: Response): Promise<void> {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const tables = tablesIn(JSON.parse(new TextDecoder().decode(bytes)));
    if (tables.reduce((sum, table) => sum + table.bytes, 0) > LARGE_BYTES) {
      const order: Order = {
        order: "fetch",
        path,
        url: beside.href,
        bytes,
        files: undefined,
        baseUrl: page.baseUrl,
        isKept: false,
      };
      ahead.reader = { path, worker: earlyReader(page.startWorker(), order) };
      return;
    }
    for (const { path: file, hash } of tables) {
      const table = tableUrl(file, beside);
      keep(table, page.fetch(table.href, { integrity: hash }));
    }
  }
}

/** As the program reads it: what is typed before the hash goes first. */
function pathOf({ search, hash }: EarlyPage): string {
  const inHash = new URLSearchParams(hash.split("?")[1]).get("dati");
  return new URLSearchParams(search).get("dati") ?? inHash ?? DEFAULT_PATH;
}

/** `null` where the set is not in a plain folder of this origin: an edition, or one opened in this browser. */
function descriptorUrl(path: string, baseUrl: string): URL | null {
  if (!URL.canParse(path, baseUrl) || /[@?#]/.test(path)) return null;
  const folder = new URL(path, baseUrl);
  if (folder.origin !== new URL(baseUrl).origin) return null;
  if (!folder.pathname.endsWith("/")) folder.pathname += "/";
  return new URL(DESCRIPTOR_FILE, folder);
}

interface StatedTable {
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
}

type Resource = Readonly<Record<string, unknown>>;

/** The tables of a published set; none where one of them is not as `publish` states it. */
function tablesIn(descriptor: unknown): readonly StatedTable[] {
  const { resources } = descriptor as { readonly resources: readonly Resource[] };
  const tables = resources.filter((resource) => resource[COMPUTED_FROM] === undefined);
  return tables.every(isStated) ? tables : [];
}

function isStated(resource: Resource): resource is Resource & StatedTable {
  const { path, hash, bytes } = resource;
  return (
    typeof path === "string" &&
    isInside(path) &&
    typeof hash === "string" &&
    hash.startsWith("sha256-") &&
    typeof bytes === "number"
  );
}
