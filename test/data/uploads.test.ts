import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDataSet } from "../../src/data/loadDataSet";
import { LoadError } from "../../src/data/loadError";
import type { LoadFailureKind } from "../../src/model/fault";
import { buildTables, type RawTables } from "../fixtures/dataSet";
import { FEWER_RUNS } from "../fixtures/propertyRuns";
import { publishFiles, serveFiles, type PublishedFiles } from "../fixtures/publishedFiles";

const DESCRIPTOR = "datapackage.json";

/** One release of a small set: every table that has words for people says in each record which release it is of. */
function release(mark: string): RawTables {
  const { project, organisations, partnerships } = buildTables();
  const marked = (rows: readonly Readonly<Record<string, unknown>>[], column: string) =>
    rows.map((row) => ({ ...row, [column]: `${String(row[column])} ${mark}` }));
  return {
    project: marked(project, "title"),
    organisations: marked(organisations, "name"),
    partnerships: marked(partnerships, "title"),
  };
}

const publish = (mark: string) =>
  publishFiles(release(mark), { name: "prova", version: mark, note: mark.repeat(40) });
const OLD = publish("vecchio");
const NEW = publish("nuovo");

/** One step of an upload: from now on the server has this under the name. */
interface Step {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const put = (name: string, bytes: Uint8Array): Step => ({ name, bytes });

/** Files that are written over a moment: first half of each, then the whole. */
function inHalves(name: string, bytes: Uint8Array): readonly Step[] {
  return [put(name, bytes.subarray(0, bytes.length / 2)), put(name, bytes)];
}

const changed = [...NEW].filter(([name]) => name !== DESCRIPTOR && !OLD.has(name));
const descriptor = NEW.get(DESCRIPTOR) ?? new Uint8Array();

/**
 * What a reader makes of an upload that goes on while the page loads: before the n-th question the server has taken
 * `stepsBefore[n]` more steps, and one where that is not said.
 */
async function readDuring(
  steps: readonly Step[],
  stepsBefore: readonly number[],
  before: PublishedFiles = OLD,
): Promise<string> {
  const server = new Map(before);
  let [taken, asked] = [0, 0];
  const answer = serveFiles((name) => server.get(name));
  const environment = {
    baseUrl: "https://rete.example/",
    retries: 1,
    backoffMs: 0,
    isOnline: () => true,
    fetch: (...request: Parameters<typeof fetch>) => {
      const due = taken + (stepsBefore[asked] ?? 1);
      for (; taken < Math.min(due, steps.length); taken += 1) {
        const step = steps[taken];
        if (step) server.set(step.name, step.bytes);
      }
      asked += 1;
      return answer(...request);
    },
  };
  try {
    const { programme } = await loadDataSet("data/", { environment });
    const texts = [
      programme.project.title.it,
      ...programme.organisations.map(({ name }) => name.it),
      ...programme.partnerships.map(({ title }) => title.it),
      programme.version ?? "",
    ];
    const marks = new Set(texts.map((text) => text.slice(text.lastIndexOf(" ") + 1)));
    const isWhole = texts.length === 1 + 6 + 3 + 1;
    return isWhole ? [...marks].toSorted().join(" and ") : "not whole";
  } catch (error) {
    return error instanceof LoadError ? error.kind : `not a load error: ${String(error)}`;
  }
}

/** Every way to divide up to `total` steps over so many questions. */
function* divisions(total: number, questions: number): Generator<readonly number[]> {
  if (questions === 0) return yield [];
  for (let first = 0; first <= total; first += 1) {
    for (const rest of divisions(total - first, questions - 1)) yield [first, ...rest];
  }
  return undefined;
}

function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield [];
  for (const [index, item] of items.entries()) {
    for (const rest of permutations(items.toSpliced(index, 1))) yield [item, ...rest];
  }
}

async function outcomesOf(
  orders: Iterable<readonly Step[]>,
  before: PublishedFiles = OLD,
): Promise<ReadonlySet<string>> {
  const outcomes = new Set<string>();
  for (const steps of orders) {
    // One question for each file; those of a second try meet the steps that are left, one by one.
    for (const division of divisions(steps.length, NEW.size)) {
      outcomes.add(await readDuring(steps, division, before));
    }
  }
  return outcomes;
}

const WHOLE = ["nuovo", "vecchio"];
/** Faults that say that something on the server does not fit together. */
const NAMED: readonly LoadFailureKind[] = ["truncated", "wrong-hash", "not-found"];

describe("a reader of a set that is being replaced", () => {
  it("changes three tables and the descriptor: what the tests below rest on", async () => {
    expect(changed).toHaveLength(3);
    expect(await readDuring([], [])).toBe("vecchio");
    expect(await readDuring([], [], NEW)).toBe("nuovo");
  });

  it("sees the old set or the new one, whole, at any moment of a release: files in every order, the descriptor last", async () => {
    const orders = [...permutations(changed)].map((files) => [
      ...files.map(([name, bytes]) => put(name, bytes)),
      put(DESCRIPTOR, descriptor),
    ]);
    expect([...(await outcomesOf(orders))].toSorted()).toEqual(WHOLE);
  });

  it("sees one of them where files grow while they are written, as over FTP, or is told that one is incomplete", async () => {
    const steps = [...changed, [DESCRIPTOR, descriptor] as const].flatMap(([name, bytes]) =>
      inHalves(name, bytes),
    );
    const outcomes = await outcomesOf([steps]);
    expect([...outcomes].toSorted()).toEqual([...WHOLE, "truncated"].toSorted());
  });

  it("is told what is missing, and never shown a mixture, where the descriptor comes too early and the rest never", async () => {
    const orders = changed.map((_, index) => {
      const files = changed.slice(0, index).map(([name, bytes]) => put(name, bytes));
      return [...files, put(DESCRIPTOR, descriptor)];
    });
    const outcomes = await outcomesOf(orders);
    expect([...outcomes].toSorted()).toEqual(["not-found", "vecchio"]);
  });

  it("sees the old set until the end where an upload stops half way, in every prefix", async () => {
    const files = changed.map(([name, bytes]) => put(name, bytes));
    for (let length = 0; length <= files.length; length += 1) {
      for (const division of divisions(length, NEW.size)) {
        expect(await readDuring(files.slice(0, length), division)).toBe("vecchio");
      }
    }
  });

  it("never sees a mixture however files of any two releases are written over each other", async () => {
    // As by hand: the tables under names that stay, each with its hash in the descriptor.
    const [old, fresh] = [OLD, NEW].map(underPlainNames);
    const names = [...(fresh?.keys() ?? [])];
    const steps = names.flatMap((name) => inHalves(name, fresh?.get(name) ?? new Uint8Array()));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(steps, { minLength: 0 }),
        fc.array(fc.nat({ max: 3 }), { maxLength: 14 }),
        async (upload, division) => {
          const outcome = await readDuring(upload, division, old);
          expect([...WHOLE, ...NAMED]).toContain(outcome);
        },
      ),
      FEWER_RUNS,
    );
  });
});

function underPlainNames(files: PublishedFiles): PublishedFiles {
  const plain = (name: string) => name.replace(/\.[0-9a-f]{12}\./g, ".");
  const text = Buffer.from(files.get(DESCRIPTOR) ?? "").toString();
  return new Map(
    [...files].map(([name, bytes]) => [
      plain(name),
      name === DESCRIPTOR ? Buffer.from(plain(text)) : bytes,
    ]),
  );
}
