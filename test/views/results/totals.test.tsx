import { screen } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { progressOf } from "../../../src/analysis/progress/progressOf";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { buildSourceProgramme } from "../../../src/cli/buildSourceProgramme";
import { readSource } from "../../../src/cli/readSource";
import type { DataSet } from "../../../src/data/loadDataSet";
import { parseDay } from "../../../src/model/calendarDate";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { formatFigure } from "../../../src/views/parts/describeProgress";
import { dataSetFrom, showView } from "../showView";

/** Five dates, and on them the whole programme, regions, themes, a country, a span, and real records only. */
const READINGS: [date: string, scope: string, region: string | null][] = [
  ["2010-12-31", "", null],
  ["2011-06-30", "&regioni=15", "15"],
  ["2011-06-30", "&tema=turismo", null],
  ["2011-12-31", "&regioni=19&ampiezza=interregionale", "19"],
  ["2012-06-30", "", null],
  ["2012-06-30", "&paese=TN", null],
  ["2012-09-30", "&regioni=16", "16"],
  ["2012-06-30", "&reali=1", null],
];

/** The shipped set. */
let shipped: DataSet;

beforeAll(async () => {
  const programme = await buildSourceProgramme(await readSource("data"));
  shipped = { ...dataSetFrom(), programme };
});

const listed = (name: string) => document.querySelectorAll(`[data-list=${name}] > li`).length;
const numberIn = (text: string | null | undefined) =>
  Number(/\d[\d.]*/.exec(text ?? "")?.[0].replaceAll(".", "") ?? NaN);

describe("on the pages of results, every total of the shipped data", () => {
  it.each(READINGS)("equals the list that it opens: %s%s", async (date, scope, region) => {
    const onlyReal = scope.includes("reali=1");
    const at = programmeAt(shipped.programme, parseDay(date) ?? NaN, {
      ...WHOLE_PROGRAMME,
      onlyReal,
    });
    const { goTo } = await showView(`/risultati?al=${date}${scope}`, shipped);
    const rows = new Map(
      [...document.querySelectorAll<HTMLElement>("strong[data-figure]")].map((figure) => [
        figure.dataset["figure"] ?? "",
        {
          figure: figure.textContent,
          inFilters: /di cui ([\d.]+) nei filtri/.exec(
            figure.parentElement?.textContent ?? "",
          )?.[1],
        },
      ]),
    );
    expect([...rows.keys()]).toEqual(at.programme.indicators.map(({ id }) => id));
    expect(rows.size).toBe(onlyReal ? 0 : 12);
    for (const indicator of at.programme.indicators) {
      const { id } = indicator;
      const progress = progressOf(at, indicator, region);
      const shown = rows.get(id);
      expect([id, shown?.figure]).toEqual([id, formatFigure(progress.value, indicator, "it")]);
      await goTo(`/indicatori/${id}?al=${date}${scope}`);
      expect(screen.getByRole("heading", { level: 1, name: indicator.name.it })).toBeVisible();
      const lead = document.querySelector("span[data-figure]")?.textContent;
      if (progress.value !== null) expect(lead?.startsWith(shown?.figure ?? "?")).toBe(true);
      if (indicator.measure.kind === "observed") continue;
      expect([id, listed("counted")]).toEqual([id, progress.value]);
      const almost = screen.getByRole("heading", { name: /^Quasi contati/ }).textContent;
      expect([id, listed("almost")]).toEqual([id, numberIn(almost)]);
      const marked = screen.queryAllByTitle("nei filtri").length;
      expect([id, marked]).toEqual([id, Number(shown?.inFilters ?? 0)]);
    }
    for (const result of at.programme.results) {
      await goTo(`/risultati/${result.id}?al=${date}${scope}`);
      const figures = [...document.querySelectorAll<HTMLElement>("strong[data-figure]")];
      for (const { dataset, textContent } of figures) {
        expect(textContent).toBe(rows.get(dataset["figure"] ?? "")?.figure);
      }
      const own = at.programme.indicators.filter((indicator) => indicator.result === result.id);
      expect(figures).toHaveLength(own.length);
    }
  });

  it("equals its list of what moved between two dates", async () => {
    await showView("/risultati?al=2012-06-30&confronto=2011-06-30", shipped);
    const table = await screen.findByRole("table", { name: /^Che cosa è cambiato/ });
    const changes = [...table.querySelectorAll("tbody tr")];
    expect(changes.length).toBeGreaterThan(5);
    for (const row of changes) {
      const moved = [...row.querySelectorAll("details")].map((details) => ({
        said: numberIn(details.querySelector("summary")?.textContent),
        listed: details.querySelectorAll("li").length,
        sign: details.textContent.startsWith("+") ? 1 : -1,
      }));
      for (const { said, listed: rows } of moved) expect(said).toBe(rows);
      if (moved.length === 0) continue;
      const change = row.querySelectorAll("td")[2]?.textContent.replace("−", "-");
      expect(Number(change)).toBe(moved.reduce((sum, { said, sign }) => sum + sign * said, 0));
    }
  });
});
