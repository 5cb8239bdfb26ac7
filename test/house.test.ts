import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve("src");

/** Which rooms each room may import from, besides itself. The vocabulary is open to all. */
const WALLS: Record<string, readonly string[]> = {
  model: [],
  i18n: ["model"],
  ui: ["model", "i18n"],
  data: ["model", "i18n"],
  analysis: ["model"],
  selection: ["model"],
  layout: ["model", "analysis"],
  export: ["model", "analysis", "i18n", "layout", "figures"],
  figures: ["model", "layout", "ui", "i18n"],
  views: ["model", "i18n", "ui", "data", "analysis", "selection", "layout", "export", "figures"],
  app: ["model", "data", "selection", "views", "ui", "i18n"],
  cli: ["model", "i18n", "data", "analysis", "export"],
};

/** Rooms that may use React, and the one hook file of those that otherwise may not. */
const REACT_ROOMS = new Set(["ui", "figures", "views", "app", "main.tsx"]);
const HOOK_FILES = new Set([
  "i18n/useLanguage.ts",
  "data/useLoaded.ts",
  "selection/useSelection.ts",
]);

/** Rooms that may use d3. The geography script cuts shapes with it, off the page. */
const D3_ROOMS = new Set(["layout", "analysis"]);
const D3_PLACES = /^(cli\/geography\/|figures\/network\/[a-zA-Z]*[zZ]oom)/;

const MAX_LINES = 250;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly lines: number;
  /** Specifiers of every import, static and lazy, and of workers. */
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
  .map((path) => {
    const text = readFileSync(join(SRC, path), "utf8");
    return {
      path: path.replaceAll("\\", "/"),
      room: path.split(/[\\/]/)[0] ?? path,
      text,
      lines: text.split("\n").length - 1,
      imports: [
        ...text.matchAll(/(?:from|import\(|import)\s*\(?["']([^"']+)["']/g),
        ...text.matchAll(/new Worker\(\s*new URL\(["']([^"']+)["']/g),
      ].map((match) => match[1] ?? ""),
    };
  });

const relativeImports = files.flatMap((file) =>
  file.imports
    .filter((specifier) => specifier.startsWith(".") && !specifier.endsWith(".css"))
    .map((specifier) => ({ file, target: resolveImport(file, specifier) })),
);

function resolveImport(file: SourceFile, specifier: string): string {
  const bare = specifier.replace(/[?#].*$/, "");
  const path = relative(SRC, resolve(SRC, dirname(file.path), bare)).replaceAll("\\", "/");
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}.d.ts`].find((candidate) =>
      files.some((other) => other.path === candidate),
    ) ?? path
  );
}

const namesOf = (found: readonly SourceFile[]) => found.map(({ path }) => path);

describe("the house", () => {
  it("has no room without a wall around it", () => {
    const rooms = new Set(files.map(({ room }) => room));
    rooms.delete("main.tsx");
    expect([...rooms].filter((room) => !(room in WALLS))).toEqual([]);
  });

  it("lets each room import only from the rooms it may", () => {
    const broken = relativeImports
      .filter(({ file, target }) => {
        const room = target.split("/")[0] ?? "";
        if (file.room === "main.tsx" || room === file.room) return false;
        return !WALLS[file.room]?.includes(room);
      })
      .map(({ file, target }) => `${file.path} → ${target}`);
    expect(broken).toEqual([]);
  });

  it("has no import that leads nowhere or out of src", () => {
    const known = new Set(namesOf(files));
    const lost = relativeImports
      .filter(({ target }) => !known.has(target) && !target.endsWith(".json"))
      .map(({ file, target }) => `${file.path} → ${target}`);
    expect(lost).toEqual([]);
  });

  it("never goes sideways between the views; what they share stands in views/ and views/parts", () => {
    const sideways = relativeImports
      .filter(({ file, target }) => {
        const [from, to] = [viewOf(file.path), viewOf(target)];
        return from !== null && to !== null && to !== "parts" && from !== to;
      })
      .map(({ file, target }) => `${file.path} → ${target}`);
    expect(sideways).toEqual([]);
  });

  it("has no circle of imports", () => {
    expect(findCircle()).toBeNull();
  });

  it(`has no file over ${MAX_LINES} lines, and a median of at most 70`, () => {
    expect(namesOf(files.filter(({ lines }) => lines > MAX_LINES))).toEqual([]);
    const sorted = files.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70);
  });

  it("keeps React in the rooms that draw, and in one hook file of the others", () => {
    const strangers = files.filter(
      ({ room, path, imports }) =>
        imports.some((name) => /^(react|react-dom|react-router-dom)(\/|$)/.test(name)) &&
        !REACT_ROOMS.has(room) &&
        !HOOK_FILES.has(path),
    );
    expect(namesOf(strangers)).toEqual([]);
  });

  it("keeps d3 at the drawing table and in the zoom", () => {
    const strangers = files.filter(
      ({ room, path, imports }) =>
        imports.some((name) => /^d3(-|$)/.test(name)) &&
        !D3_ROOMS.has(room) &&
        !D3_PLACES.test(path),
    );
    expect(namesOf(strangers)).toEqual([]);
  });

  it("touches the network only in data/, and the file system only in cli/", () => {
    const fetching = files.filter(
      ({ room, text }) => room !== "data" && /\bfetch\(|XMLHttpRequest|indexedDB/.test(text),
    );
    expect(namesOf(fetching)).toEqual([]);
    const reading = files.filter(
      ({ room, imports }) => room !== "cli" && imports.some((name) => name.startsWith("node:")),
    );
    expect(namesOf(reading)).toEqual([]);
  });

  it("names no region, province or comune outside data/ and public/geo", () => {
    const places = /\b(Campania|Puglia|Calabria|Sicilia|Napoli|Palermo|Lecce|Cosenza)\b/;
    expect(namesOf(files.filter(({ text }) => places.test(text)))).toEqual([]);
  });

  it("exports by name only, has no barrels and no drawers for odds and ends", () => {
    const unnamed = files.filter(({ text }) => /^export default/m.test(text));
    expect(namesOf(unnamed)).toEqual([]);
    const drawers = files.filter(({ path }) =>
      /(^|\/)(index|utils?|helpers?|common|misc|types)\.tsx?$/.test(path),
    );
    expect(namesOf(drawers)).toEqual([]);
  });

  it("spreads no partnership: one that is read from columns has no fields of its own", () => {
    const spread = /\.\.\.(?:\w+\.)*partnership(?![\w.(])/;
    expect("{ ...item.partnership, members }").toMatch(spread);
    expect("[...partnership.members]").not.toMatch(spread);
    expect(namesOf(files.filter(({ text }) => spread.test(text)))).toEqual([]);
  });

  it("writes no markup from text", () => {
    const injecting = files.filter(({ text }) =>
      /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/.test(text),
    );
    expect(namesOf(injecting)).toEqual([]);
  });
});

function viewOf(path: string): string | null {
  const [room, view, rest] = path.split("/");
  return room === "views" && rest !== undefined ? (view ?? null) : null;
}

function findCircle(): string | null {
  const targets = new Map<string, string[]>();
  for (const { file, target } of relativeImports) {
    targets.set(file.path, [...(targets.get(file.path) ?? []), target]);
  }
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(" → ");
    if (done.has(path)) return null;
    for (const next of targets.get(path) ?? []) {
      const circle = visit(next, [...trail, path]);
      if (circle !== null) return circle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of files) {
    const circle = visit(path, []);
    if (circle !== null) return circle;
  }
  return null;
}
