import { describe, expect, it, vi } from "vitest";
import fc from "fast-check";
import { buildSourceProgramme } from "../../../src/cli/buildSourceProgramme";
import { readSource } from "../../../src/cli/readSource";
import { Gathering } from "../../../src/data/opening/gathering";
import {
  countItems,
  KEPT_SIZE,
  headOf,
  PART_SIZE,
  sizeOf,
  takeApart,
  type ListName,
  type Part,
} from "../../../src/data/opening/parts";
import { joinProgrammes } from "../../../src/analysis/compare/joinProgrammes";
import { tabulate } from "../../../src/analysis/compare/tabulate";
import { findChangeDays } from "../../../src/analysis/findChangeDays";
import { dependsOn } from "../../../src/analysis/ideas/dependence";
import { summariseNetwork } from "../../../src/analysis/overview/summariseNetwork";
import { keepReal } from "../../../src/analysis/keepReal";
import { programmeAt } from "../../../src/analysis/programmeAt";
import { StoredPartnership } from "../../../src/data/opening/storedPartnership";
import { gatherCompany } from "../../../src/layout/company";
import { allAtOnce } from "../../../src/model/inSteps";
import type { Fault } from "../../../src/model/fault";
import { memberTableOf } from "../../../src/model/memberTable";
import type { Programme } from "../../../src/model/programme";
import { WHOLE_PROGRAMME } from "../../../src/model/scope";
import { addRecords, buildProgrammeFrom, buildTables } from "../../fixtures/dataSet";
import { plainProgramme } from "../../fixtures/plainProgramme";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

/** As it crosses between threads. */
function cross(programme: Programme, faults: readonly Fault[] = []) {
  const gathering = new Gathering();
  const parts: Part[] = [];
  for (const part of takeApart(programme, faults)) {
    parts.push(part);
    gathering.take(structuredClone(part));
  }
  const arrived = gathering.finish(structuredClone(headOf(programme)));
  return { arrived, faults: gathering.faults, parts };
}

/** The members of each partnership as the table of all has them. */
function membersInTable({ partnerships }: Programme) {
  const { memberships, start, items } = memberTableOf(partnerships);
  return partnerships.map((_, row) =>
    [...items.subarray(start[row], start[row + 1])].map((number) => memberships[number]),
  );
}

const KEPT: ReadonlySet<ListName> = new Set(["partnerships", "members"]);

const fault = (row: number): Fault => ({
  kind: "missing-value",
  severity: "warning",
  table: "members",
  file: "members.csv",
  row,
  column: "role",
  value: null,
  detail: null,
});

describe("a programme that crosses from the worker to the page", () => {
  it("arrives as it left: the shipped set", async () => {
    const programme = await buildSourceProgramme(await readSource("data"));
    expect(plainProgramme(cross(programme).arrived)).toEqual(programme);
  });

  it("arrives as it left: any number of members and steps", () => {
    const bodies = fc.constantFrom("lecce", "benevento", "salerno", "brindisi", "durres");
    const partnerships = fc.constantFrom("adriatico", "sannio", "bozza");
    const member = fc.record({ partnership: partnerships, organisation: bodies });
    const step = fc.record({
      partnership: partnerships,
      stage: fc.constantFrom("drafted", "signed", "ended"),
      date: fc.constantFrom("2011", "2011-05", "2012-02-29", undefined),
    });
    fc.assert(
      fc.property(fc.array(member), fc.array(step, { maxLength: 30 }), (members, steps) => {
        const tables = buildTables({ members, partnership_steps: steps });
        const programme = buildProgrammeFrom(tables);
        const { arrived } = cross(programme);
        expect(plainProgramme(arrived)).toEqual(programme);
        for (const of of [programme, arrived]) {
          expect(membersInTable(of)).toEqual(programme.partnerships.map((item) => item.members));
        }
      }),
      FEWER_RUNS,
    );
  });

  it("keeps one object per body, so that the same body is the same everywhere", () => {
    const { arrived } = cross(buildProgrammeFrom());
    const lecce = arrived.organisationById.get("lecce");
    const places = [
      ...arrived.organisations,
      ...arrived.partnerships.flatMap(({ members }) =>
        members.map(({ organisation }) => organisation),
      ),
      ...arrived.capacitySteps.map(({ organisation }) => organisation),
      ...arrived.relations.map(({ organisation }) => organisation),
    ].filter(({ id }) => id === "lecce");
    expect(places.length).toBeGreaterThan(3);
    expect(places.every((body) => body === lecce)).toBe(true);
  });

  it("keeps one object for equal memberships of a body, however many", () => {
    const partnerships = ["uno", "due", "tre"].map((id) => ({ id, title: id }));
    const members = partnerships.flatMap(({ id }) => [
      { partnership: id, organisation: "lecce", from: "2011" },
      { partnership: id, organisation: "durres", note: id },
    ]);
    const tables = buildTables({ partnerships, members, partnership_steps: [] });
    const { arrived } = cross(buildProgrammeFrom(tables));
    const [lecce, durres] = [0, 1].map(
      (place) => new Set(arrived.partnerships.map(({ members: own }) => own[place])),
    );
    expect(lecce?.size).toBe(1);
    expect(durres?.size).toBe(3);
  });

  it("comes in small parts, which together are as many as were announced", () => {
    const extra = Array.from({ length: KEPT_SIZE }, (_, index) => ({
      id: `comune-${index}`,
      name: `Comune ${index}`,
      role: "authority",
      region: "15",
    }));
    const members = extra.map(({ id }) => ({ partnership: "adriatico", organisation: id }));
    const tables = buildTables({
      organisations: addRecords("organisations", ...extra),
      members: addRecords("members", ...members),
    });
    const programme = buildProgrammeFrom(tables);
    const faults = Array.from({ length: 900 }, (_, row) => fault(row + 1));
    const { parts, arrived, faults: arrivedFaults } = cross(programme, faults);
    expect(plainProgramme(arrived)).toEqual(programme);
    expect(arrivedFaults).toEqual(faults);
    const largest = (isKept: boolean) =>
      parts.filter(({ list }) => isKept === KEPT.has(list)).map(sizeOf);
    expect(Math.max(...largest(false))).toBe(PART_SIZE);
    expect(Math.max(...largest(true))).toBe(KEPT_SIZE);
    const count = parts.reduce((sum, part) => sum + sizeOf(part), 0);
    expect(count).toBe(countItems(programme, faults));
  });

  it("comes with no value of its own for each partnership: texts that are all different are one", () => {
    const valuesOf = (count: number) => {
      const partnerships = Array.from({ length: count }, (_, index) => ({
        id: `accordo-${index}`,
        title: `Accordo ${index}`,
        start: "2011",
        themes: ["turismo"],
      }));
      const tables = buildTables({ partnerships, members: [], partnership_steps: [] });
      const columns = cross(buildProgrammeFrom(tables)).parts.flatMap(({ list, records }) =>
        list === "partnerships" ? records.columns : [],
      );
      return columns.reduce(
        (sum, column) => sum + ("fresh" in column ? column.fresh.length : 1),
        0,
      );
    };
    expect(valuesOf(900)).toBe(valuesOf(90));
  });

  it("is read on days, summed up and placed without a list of the members of any partnership", async () => {
    const programme = await buildSourceProgramme(await readSource("data"));
    const { arrived } = cross(programme);
    const listing = vi.spyOn(StoredPartnership.prototype, "members", "get");
    allAtOnce(findChangeDays(arrived.partnerships));
    for (const day of [arrived.defaultDay, arrived.firstDay]) {
      summariseNetwork(programmeAt(arrived, day, WHOLE_PROGRAMME));
    }
    gatherCompany(arrived);
    expect(listing).not.toHaveBeenCalled();
    expect(arrived.partnerships[0]?.members.length).toBeGreaterThan(0);
    expect(listing).toHaveBeenCalledTimes(1);
    listing.mockRestore();
  });

  it("is reckoned with as the one that left, also where records of it are changed", async () => {
    const programme = await buildSourceProgramme(await readSource("data"));
    const { arrived } = cross(programme);
    const day = programme.defaultDay;
    const reckon = (of: Programme) => {
      const at = programmeAt(of, day, WHOLE_PROGRAMME);
      return {
        real: plainProgramme(keepReal(of)),
        rows: tabulate(of),
        joined: plainProgramme(
          joinProgrammes(of, { ...of, partnerships: [], partnershipById: new Map() }),
        ),
        without: at.authorities
          .slice(0, 5)
          .map(({ id }) => dependsOn(at, id).partnerships.map(({ partnership }) => partnership.id)),
      };
    };
    expect(reckon(arrived)).toEqual(reckon(programme));
  });
});
