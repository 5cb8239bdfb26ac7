/** A state of the page that somebody gave a name: where the address stood. Kept in this browser only. */
export interface NamedView {
  readonly name: string;
  /** Path and query inside the page: `/risultati?al=2012-06-30`. */
  readonly address: string;
}

const STORED_AS = "rete-convergenza:viste";
const MOST_VIEWS = 200;
const LONGEST_NAME = 120;
/** Inside the page: one slash, no host, nothing a line could hide in. */
const ADDRESS = /^\/(?!\/)[^\s\\]{0,2000}$/;

/** The views kept here, in the order of their names; none where storage is refused or broken. */
export function readNamedViews(): readonly NamedView[] {
  try {
    return parseNamedViews(localStorage.getItem(STORED_AS) ?? "[]") ?? [];
  } catch {
    return [];
  }
}

/** `false` where storage is refused or full. */
export function keepNamedViews(views: readonly NamedView[]): boolean {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/** The views with some more; of two of the same name the later stays. */
export function addNamedViews(
  views: readonly NamedView[],
  more: readonly NamedView[],
): readonly NamedView[] {
  const byName = new Map([...views, ...more].map((view) => [view.name, view]));
  return [...byName.values()]
    .toSorted((a, b) => a.name.localeCompare(b.name, "it"))
    .slice(0, MOST_VIEWS);
}

/** The views in a file made by `formatNamedViews`; those that are none are left out. `null`: no such file at all. */
export function parseNamedViews(text: string): readonly NamedView[] | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(read)) return null;
  const views = read.flatMap((item: unknown): NamedView[] => {
    if (typeof item !== "object" || item === null) return [];
    const { name, address } = item as Record<string, unknown>;
    const isView =
      typeof name === "string" &&
      name.trim() !== "" &&
      typeof address === "string" &&
      ADDRESS.test(address);
    return isView ? [{ name: name.trim().slice(0, LONGEST_NAME), address }] : [];
  });
  return addNamedViews([], views);
}

/** As a file that can be sent to somebody else: inverse of `parseNamedViews`. */
export function formatNamedViews(views: readonly NamedView[]): string {
  return `${JSON.stringify(views, null, 2)}\n`;
}
