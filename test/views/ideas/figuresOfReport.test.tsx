import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/analysis/report";
import { runVerb } from "../../../src/cli/runVerb";
import { GrowthView } from "../../../src/views/ideas/growth/GrowthView";
import { IdeasView } from "../../../src/views/ideas/IdeasView";
import { buildFiles, type RawTables } from "../../fixtures/dataSet";
import { makeFolder } from "../../fixtures/folders";
import { shippedTables } from "../../fixtures/shownSet";
import { dataSetFrom, showView } from "../showView";

const tables = shippedTables();

interface RawPartnership {
  readonly id: string;
  readonly themes: readonly string[];
  readonly countries: readonly string[];
}

interface RawOrganisation {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly region?: string;
  readonly country?: string;
}

interface RawOfPartnership {
  readonly partnership: string;
  readonly organisation?: string;
}

const partnerships = (tables["partnerships"] ?? []) as readonly RawPartnership[];
const organisations = (tables["organisations"] ?? []) as readonly RawOrganisation[];
const ofPartnerships = (name: string) => (tables[name] ?? []) as readonly RawOfPartnership[];
const bodies = new Map(organisations.map((body) => [body.id, body]));

function partiesOf(partnership: string): readonly (RawOrganisation | undefined)[] {
  return ofPartnerships("members")
    .filter((member) => member.partnership === partnership)
    .map(({ organisation = "" }) => bodies.get(organisation));
}

/** The shipped set with these partnerships only, as somebody would cut its files down by hand. */
function withPartnerships(isKept: (partnership: RawPartnership) => boolean): RawTables {
  const kept = partnerships.filter(isKept);
  const ids = new Set(kept.map(({ id }) => id));
  const ofKept = (name: string) =>
    ofPartnerships(name).filter(({ partnership }) => ids.has(partnership));
  return {
    ...tables,
    partnerships: kept,
    members: ofKept("members"),
    partnership_steps: ofKept("partnership_steps"),
  };
}

const reports = new Map<RawTables, Map<string, Promise<Report>>>();

function reportOn(cut: RawTables, day: string): Promise<Report> {
  const known = reports.get(cut) ?? new Map<string, Promise<Report>>();
  const report = known.get(day) ?? askFor(cut, day);
  reports.set(cut, known.set(day, report));
  return report;
}

async function askFor(cut: RawTables, day: string): Promise<Report> {
  const out: string[] = [];
  const folder = await makeFolder(buildFiles(cut));
  const code = await runVerb(["report", folder, "--json", "--as-of", day], {
    print: (text) => out.push(text),
    printError: (text) => out.push(text),
  });
  expect(code, out.join("\n")).toBeLessThan(2);
  return JSON.parse(out.join("\n")) as Report;
}

async function show(address: string) {
  const views = { "/idee": <IdeasView />, "/idee/crescita": <GrowthView /> };
  await showView(address, dataSetFrom(tables), { views });
}

/** The figures in a sentence, in their order; words for none count as 0. */
const figuresIn = (text: string) =>
  (text.match(/\d[\d.]*|nessuno? |non ci sono/g) ?? []).map((found) =>
    /\d/.test(found) ? Number(found.replaceAll(".", "")) : 0,
  );

function sentenceOf(name: string): readonly number[] {
  const part = screen.getByRole("region", { name });
  return figuresIn(part.querySelector(".idea-sentence > p")?.textContent ?? "");
}

/** As the sentence says how many bodies and partnerships are weak points. */
function weakPoints(critical: number, agreements: number): readonly number[] {
  if (critical + agreements === 0) return [0];
  return critical === 0 ? [agreements, 0] : [critical, agreements];
}

/** Id, regions reached and partners of the first in the list of who joins the regions. */
function rowsOfReach(part: HTMLElement): readonly (readonly [string, number, number])[] {
  const table = within(part).queryByRole("table");
  if (!table) return [];
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => {
      const [, reached, , partners] = [...row.children].map(({ textContent }) => textContent);
      const address = within(row).getAllByRole("link")[0]?.getAttribute("href") ?? "";
      const id = /ente:([\w-]+)/.exec(decodeURIComponent(address))?.[1] ?? "";
      return [id, figuresIn(reached ?? "")[0] ?? -1, Number(partners)] as const;
    });
}

interface Case {
  readonly title: string;
  readonly query: string;
  readonly cut: RawTables;
  readonly region?: string;
  readonly country?: string;
}

const CASES: readonly Case[] = [
  { title: "the whole programme", query: "", cut: tables },
  {
    title: "one theme",
    query: "&tema=turismo",
    cut: withPartnerships(({ themes }) => themes.includes("turismo")),
  },
  {
    title: "one country",
    query: "&paese=AL",
    cut: withPartnerships(
      ({ id, countries }) =>
        countries.includes("AL") || partiesOf(id).some((body) => body?.country === "AL"),
    ),
    country: "AL",
  },
  {
    title: "one region",
    query: "&regioni=16",
    cut: withPartnerships(({ id }) => {
      const parties = partiesOf(id);
      const authorities = parties.filter((body) => body?.role === "authority");
      const placed = authorities.length > 0 ? authorities : parties;
      return placed.some((body) => body?.region === "16");
    }),
    region: "16",
  },
];
const DAYS = ["2010-12-31", "2011-09-30", "2012-06-30"];
const READINGS = CASES.flatMap((one) => DAYS.map((day) => ({ ...one, day })));

describe("the ideas", () => {
  it.each(READINGS)("on $day of $title are what the command reports", async (reading) => {
    const { query, cut, day, region, country } = reading;
    const [report, whole] = [await reportOn(cut, day), await reportOn(tables, day)];
    const { graph } = report.network;
    const own = report.network.authorities.filter((one) => !region || one.region === region);
    const inState = (state: string) => own.filter((one) => one.state === state).length;
    // Whether a country is shared is a matter of the whole programme.
    const pools = whole.pooling.filter(
      (pool) =>
        (!country || pool.country === country) &&
        (!region || pool.holders.some((id) => bodies.get(id)?.region === region)),
    );
    const toPool = pools.filter(({ poolable }) => poolable).length;
    const joint = pools.filter(({ poolable, regions }) => !poolable && regions.length > 1).length;

    await show(`/idee?al=${day}${query}`);
    expect(sentenceOf("Enti ai margini")).toEqual([
      own.length,
      inState("none"),
      inState("own-region"),
      inState("interregional"),
    ]);
    expect(sentenceOf("Paesi da mettere in comune")).toEqual(
      [pools.length, toPool, joint].slice(0, joint === 0 ? 2 : 3),
    );
    const linked = own.filter(({ degree }) => degree > 0);
    if (linked.length > 0) {
      expect(sentenceOf("Ponti e punti deboli")).toEqual([
        own.length,
        linked.filter(({ regionsReached }) => (regionsReached ?? 0) >= 2).length,
        ...weakPoints(graph.criticalAuthorities.length, graph.criticalPartnerships.length),
      ]);
    }
    const shown = rowsOfReach(screen.getByRole("region", { name: "Ponti e punti deboli" }));
    expect(shown).toHaveLength(Math.min(linked.length, 12));
    const reported = linked.map((one) => [one.id, one.regionsReached, one.degree]);
    expect(reported).toEqual(expect.arrayContaining([...shown]));
  });

  it.each(READINGS)("grow on $day in $title as the command reports", async (reading) => {
    const { query, cut, day } = reading;
    const { network } = await reportOn(cut, day);
    await show(`/idee/crescita?al=${day}${query}`);
    const shown = screen
      .queryAllByRole("table")
      .flatMap((table) => within(table).getAllByRole("row").slice(1))
      .map((row) => figuresIn([...row.children].map((cell) => cell.textContent).join(" ")));
    expect(shown).toEqual(
      network.graph.years.map((year) => [
        year.year,
        year.active,
        year.newPairs,
        year.repeatedPairs,
      ]),
    );
  });
});
