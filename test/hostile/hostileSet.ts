import type { Column } from "../../src/model/column";
import { isTableName, TABLES } from "../../src/model/tables";
import { buildTables, type RawTables } from "../fixtures/dataSet";
import { HOSTILE_IDS, HOSTILE_LINKS, HOSTILE_TEXTS } from "./hostileTexts";

type Record_ = Record<string, unknown>;

/**
 * A set that can be opened, and in which every text of every table is hostile: one record for each text and each link,
 * bodies under ids that objects have already, and a partnership of a thousand parties unless fewer are asked
 * for. The same on every call.
 */
export function hostileTables(parties = 1000): RawTables {
  const base = buildTables();
  const bodies = bodiesWith(HOSTILE_IDS, HOSTILE_TEXTS);
  const agreements = HOSTILE_TEXTS.map((title, at) => ({
    id: HOSTILE_IDS[at] ?? `accordo-${at}`,
    title,
    form: HOSTILE_TEXTS.at(-at),
    start: "2011-01-10",
    themes: ["toString", "__proto__"],
    countries: ["AL", "constructor"],
    evidence: "signed",
    url: HOSTILE_LINKS[at % HOSTILE_LINKS.length],
  }));
  const crowd = Array.from({ length: parties }, (_, at) => ({
    id: `folla-${at}`,
    name: `Comune della folla ${at}`,
    role: at % 5 === 0 ? "actor" : "authority",
    kind: "comune",
    region: at % 2 === 0 ? "15" : "constructor",
    lon: 14 + (at % 40) / 10,
    lat: 38 + Math.floor(at / 40) / 10,
  }));
  const big = {
    id: "mille-parti",
    title: "Accordo di mille parti",
    start: "2011",
    evidence: "signed",
  };
  const tables: RawTables = {
    ...base,
    regions: [...base.regions, ...named(["constructor", "__proto__"])],
    themes: [...base.themes, ...named(["toString", "__proto__"])],
    countries: [...base.countries, ...named(["constructor", "__proto__", "XK"])],
    organisations: [...base.organisations, ...bodies, ...crowd],
    partnerships: [...base.partnerships, ...agreements, big],
    members: [
      ...base.members,
      ...agreements.flatMap(({ id }, at) => membersOf(id, at, bodies.length, bodies)),
      ...crowd.map(({ id }) => ({ partnership: big.id, organisation: id })),
    ],
    partnership_steps: [
      ...base.partnership_steps,
      ...agreements.map(({ id }) => ({ partnership: id, stage: "signed", date: "2011-01-10" })),
    ],
    results: [...base.results, ...named(["__proto__", "toString"], "title")],
    observations: [...base.observations, { indicator: "giorni", date: "2011-02-30", value: 1e308 }],
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, records]) => [name, spoil(name, records as Record_[])]),
  );
}

function bodiesWith(ids: readonly string[], names: readonly string[]): { id: string }[] {
  return names.map((name, at) => ({
    id: ids[at] ?? `ente-${at}`,
    name,
    role: (["authority", "partner", "actor"] as const)[at % 3],
    kind: HOSTILE_TEXTS[(at * 7) % HOSTILE_TEXTS.length],
    region: ["15", "16", "constructor", "__proto__"][at % 4],
    ...(at % 3 === 1 && { region: null, country: ["AL", "XK", "constructor"][at % 3] }),
    lon: 14 + (at % 7) / 3,
    lat: 39 + (at % 5) / 3,
    url: HOSTILE_LINKS[at % HOSTILE_LINKS.length],
  }));
}

function membersOf(
  partnership: string,
  at: number,
  count: number,
  bodies: readonly { readonly id: string }[],
): Record_[] {
  const places = new Set([at, (at * 3 + 1) % count, (at * 5 + 2) % count]);
  return [...places].map((place) => ({ partnership, organisation: bodies[place]?.id }));
}

function named(ids: readonly string[], column = "name"): Record_[] {
  return ids.map((id, at) => ({ id, [column]: HOSTILE_TEXTS[at] }));
}

/** Puts a hostile text in every free text that is absent, and unknown columns with the names that objects have. */
function spoil(table: string, records: readonly Record_[]): readonly Record_[] {
  if (!isTableName(table)) return records;
  const free = Object.entries<Column>(TABLES[table]).filter(
    ([, { type }]) => type === "text" || type === "wording",
  );
  return records.map((record, row) => {
    if (String(record["id"]).startsWith("folla-")) return record;
    const spoilt: Record_ = { ...record };
    for (const [at, [column]] of free.entries()) {
      spoilt[column] ??= HOSTILE_TEXTS[(row * 5 + at) % HOSTILE_TEXTS.length];
    }
    // As a literal key it would set the prototype.
    Object.defineProperty(spoilt, "__proto__", {
      value: HOSTILE_TEXTS[row % HOSTILE_TEXTS.length],
      enumerable: true,
    });
    return { ...spoilt, constructor: "colonna", "=1+1": "colonna" };
  });
}
