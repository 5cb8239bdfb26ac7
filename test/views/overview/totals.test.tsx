import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { progressOfAll } from "../../../src/analysis/progress/progressOf";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { buildSourceProgramme } from "../../../src/cli/buildSourceProgramme";
import { readSource } from "../../../src/cli/readSource";
import type { DataSet } from "../../../src/data/loadDataSet";
import { parseDay } from "../../../src/model/calendarDate";
import { COUNT_IDS } from "../../../src/model/focus";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { NO_SELECTION } from "../../../src/selection/selection";
import { formatSelection } from "../../../src/selection/selectionCodec";
import { formatFigure } from "../../../src/views/parts/describeProgress";
import { showView } from "../showView";

const DATES = ["2010-12-31", "2011-06-30", "2012-06-30"] as const;

/** The shipped set. */
let shipped: DataSet;

beforeAll(async () => {
  const folder = await readSource("data");
  const { faults, totals, unused } = folder.set;
  shipped = {
    path: "data/",
    origin: "published",
    edition: null,
    opening: null,
    programme: await buildSourceProgramme(folder),
    faults,
    totals,
    unused,
  };
});

const aside = () => screen.getByRole("complementary");

async function findSheet(title: string): Promise<HTMLElement> {
  const heading = await within(aside()).findByRole("heading", { level: 2, name: title });
  return heading.closest("section") as HTMLElement;
}

const digits = (text: string | null | undefined) =>
  Number(/\d[\d.]*/.exec(text ?? "")?.[0].replaceAll(".", "") ?? NaN);

const dayOfDate = (date: string) => parseDay(date) ?? NaN;

describe("on each date, every total of the shipped data", () => {
  it.each(DATES)("equals the list that it opens: the counts of %s", async (date) => {
    const day = dayOfDate(date);
    const at = (focus: (typeof COUNT_IDS)[number] | null) =>
      `/${formatSelection({ ...NO_SELECTION, day, focus: focus && { kind: "count", id: focus } })}`;
    const { goTo } = await showView(at(null), shipped);
    const said = new Map(
      [...document.querySelectorAll<HTMLAnchorElement>(".headline a, .data-mark a")].map((link) => [
        link.getAttribute("href"),
        link.classList.contains("focus-link")
          ? digits(link.textContent)
          : digits(link.textContent.split("·")[1]),
      ]),
    );
    expect(said.size).toBeGreaterThanOrEqual(3);
    for (const id of COUNT_IDS) {
      await goTo(at(id));
      await waitFor(() => expect(aside().querySelector("[data-figure=total]")).not.toBeNull());
      const total = digits(aside().querySelector("[data-figure=total]")?.textContent);
      expect([id, total]).toEqual([id, aside().querySelectorAll(".rows > li").length]);
      const inSentence = said.get(at(id));
      if (inSentence !== undefined) expect([id, inSentence]).toEqual([id, total]);
    }
  });

  it.each(DATES)("equals the list that it opens: the indicators of %s", async (date) => {
    const day = dayOfDate(date);
    const { goTo } = await showView(`/?al=${date}`, shipped);
    const progress = progressOfAll(programmeAt(shipped.programme, day, WHOLE_PROGRAMME));
    expect(progress.length).toBeGreaterThanOrEqual(8);
    for (const { indicator, value, target } of progress) {
      const row = within(aside())
        .getByRole("link", { name: new RegExp(`${indicator.name.it}$`) })
        .closest("li");
      const figures = row?.querySelector(".indicator-figure")?.textContent;
      const [said, aimed] = [value, target].map((figure) => formatFigure(figure, indicator, "it"));
      expect(figures).toBe(target === null ? said : `${said} / ${aimed}`);
    }
    for (const { indicator, value } of progress) {
      if (indicator.measure.kind === "observed") continue;
      const focus = { kind: "indicator", id: indicator.id } as const;
      await goTo(`/${formatSelection({ ...NO_SELECTION, day, focus })}`);
      const sheet = await findSheet(indicator.name.it);
      const listed = sheet.querySelectorAll("[data-list=counted] > li").length;
      expect([indicator.id, listed]).toEqual([indicator.id, value]);
    }
  });

  it.each(DATES)("equals the list that it opens: the bodies of %s", async (date) => {
    const { programme } = shipped;
    const { goTo } = await showView(`/?al=${date}&tabella=1`, shipped);
    const table = (await screen.findAllByRole("table"))[0] as HTMLTableElement;
    const inTable = [...(table.tBodies[0]?.rows ?? [])].map((row) => ({
      href: row.querySelector("a")?.getAttribute("href") ?? "",
      partnerships: digits(row.cells[3]?.textContent),
      links: digits(row.cells[4]?.textContent),
    }));
    // Authorities come first; a dozen is enough to meet ended, withdrawn and drafted partnerships.
    for (const { href, partnerships, links } of inTable.slice(0, 12)) {
      await goTo(href.replace("tabella=1&", ""));
      const body = programme.organisationById.get(/ente:([\w.-]+)/.exec(href)?.[1] ?? "");
      const sheet = await findSheet(body?.name.it ?? "");
      const heading = (name: RegExp) => within(sheet).queryByRole("heading", { name });
      const listed = digits(heading(/^Accordi · /)?.textContent);
      expect([body?.id, listed]).toEqual([body?.id, partnerships]);
      const met = heading(/^Con chi lavora · /);
      expect([body?.id, met ? digits(met.textContent) : 0]).toEqual([body?.id, links]);
    }
  });
});
