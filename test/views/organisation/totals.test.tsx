import { screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { listBodies } from "../../../src/analysis/overview/listBodies";
import { bodiesMetBy, partnershipsOfBody } from "../../../src/analysis/partnershipsOfBody";
import { programmeAt, type ProgrammeAt } from "../../../src/analysis/programmeAt";
import { buildSourceProgramme } from "../../../src/cli/buildSourceProgramme";
import { readSource } from "../../../src/cli/readSource";
import type { DataSet } from "../../../src/data/loadDataSet";
import { parseDay } from "../../../src/model/calendarDate";
import { WHOLE_PROGRAMME, type Scope } from "../../../src/model/scope";
import { neighboursOf } from "../../../src/views/organisation/neighboursOf";
import { OrganisationView } from "../../../src/views/organisation/OrganisationView";
import { PartnershipView } from "../../../src/views/partnership/PartnershipView";
import { dataSetFrom, showView } from "../showView";

const views = { "/enti/:id": <OrganisationView />, "/partenariati/:id": <PartnershipView /> };

/** The shipped set. */
let shipped: DataSet;

beforeAll(async () => {
  const folder = await readSource("data");
  shipped = { ...dataSetFrom(), programme: await buildSourceProgramme(folder), path: "data/" };
});

const READINGS: readonly (readonly [date: string, query: string, scope: Partial<Scope>])[] = [
  ["2012-06-30", "", {}],
  ["2012-06-30", "&regioni=16&paese=AL", { regions: ["16"], country: "AL" }],
];

const figure = (name: string) =>
  document.querySelector(`[data-figure="${name}"]`)?.textContent ?? null;

/** Rows of the table, or of the list, of the section that a figure heads. */
function rowsUnder(name: string): number {
  const section = document.querySelector(`[data-figure="${name}"]`)?.closest("section");
  return section?.querySelectorAll("tbody tr, ul > li").length ?? -1;
}

/** The one with most partnerships, one of another kind, and one without any. */
function someBodies(at: ProgrammeAt) {
  const listed = listBodies(at).toSorted((a, b) => b.partnerships - a.partnerships);
  const found = [listed[0], listed.find(({ body }) => body.role === "partner"), listed.at(-1)];
  return found.filter((item) => item !== undefined);
}

describe("every total of a dossier of the shipped data", () => {
  it.each(READINGS)(
    "is the one of the list and of the overview's sheet, and the length of its own list: %s%s",
    async (date, query, scope) => {
      const at = programmeAt(shipped.programme, parseDay(date) ?? NaN, {
        ...WHOLE_PROGRAMME,
        ...scope,
      });
      const bodies = someBodies(at);
      expect(bodies[0]?.partnerships).toBeGreaterThan(0);
      const { goTo } = await showView(`/?al=${date}${query}`, shipped, { views });
      for (const { body, partnerships, met } of bodies) {
        await goTo(`/?al=${date}${query}&scelta=ente:${body.id}`);
        const sheet = await screen.findByRole("heading", { name: /^Accordi · \d/ });
        const counted = sheet.closest("section")?.querySelectorAll("li").length ?? 0;
        await goTo(`/enti/${body.id}?al=${date}${query}`);
        await waitFor(() => expect(figure("agreements")).not.toBeNull());
        expect([body.id, figure("agreements"), figure("partners")]).toEqual([
          body.id,
          `${partnerships}`,
          `${met.length}`,
        ]);
        expect([rowsUnder("agreements"), counted]).toEqual([partnerships, partnerships]);
        expect(rowsUnder("partners")).toBe(met.length);
        expect(rowsUnder("counts-for")).toBe(Number(figure("counts-for")));
      }
    },
    120_000,
  );

  it("counts as partners those that the sheet counts, on any reading", () => {
    for (const [date, , scope] of READINGS) {
      const whole = { ...WHOLE_PROGRAMME, ...scope };
      const at = programmeAt(shipped.programme, parseDay(date) ?? NaN, whole);
      for (const { id } of at.programme.organisations) {
        const neighbours = neighboursOf(at, id);
        expect(neighbours.map(({ body }) => body)).toEqual(bodiesMetBy(at, id));
        const most = partnershipsOfBody(at, id).length;
        expect(neighbours.every(({ ties }) => ties >= 1 && ties <= most)).toBe(true);
      }
    }
  });

  it("has as many parties as the overview's sheet of a partnership", async () => {
    const { goTo } = await showView("/?al=2012-06-30", shipped, { views });
    for (const { id, members } of shipped.programme.partnerships.slice(0, 4)) {
      await goTo(`/?al=2012-06-30&scelta=accordo:${id}`);
      const sheet = await screen.findByRole("heading", { name: /^Parti · \d/ });
      const said = sheet.textContent;
      await goTo(`/partenariati/${id}?al=2012-06-30`);
      await waitFor(() => expect(figure("parties")).not.toBeNull());
      expect(`Parti · ${figure("parties")}`).toBe(said);
      expect(rowsUnder("parties")).toBe(members.length);
    }
  }, 120_000);
});
