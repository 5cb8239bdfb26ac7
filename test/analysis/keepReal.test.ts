import { describe, expect, it } from "vitest";
import { keepReal } from "../../src/analysis/keepReal";
import { buildProgrammeFrom, buildTables, type RawTables } from "../fixtures/dataSet";

/** The tiny set with one more record in each table that holds any, the added one made up. */
function withMadeUp(): RawTables {
  const tables = buildTables();
  const added: Record<string, Record<string, unknown>> = {
    objectives: { id: "O-x", text: "Inventato" },
    results: { id: "R-x", objective: "O1", title: "Inventato" },
    themes: { id: "t-x", name: "Inventato" },
    organisations: { id: "o-x", name: "Inventato", role: "authority", region: "15" },
    partnerships: { id: "p-x", title: "Inventato", start: "2011-01-01" },
  };
  const isOf = (name: string) => tables[name as keyof typeof tables] ?? [];
  const more = Object.entries(added).map(([name, record]) => [
    name,
    [...isOf(name), { ...record, illustrative: true }],
  ]);
  return { ...tables, ...Object.fromEntries(more) };
}

const REAL = buildTables();
const firstOf = (name: keyof typeof REAL) => REAL[name][0] as Readonly<Record<string, string>>;

describe("a programme without its made-up records", () => {
  it("has every record that is real, and none of the others", () => {
    const real = buildProgrammeFrom();
    const kept = keepReal(buildProgrammeFrom(withMadeUp()));
    const ids = (programme: typeof real) => ({
      objectives: programme.objectives.map(({ id }) => id),
      results: programme.results.map(({ id }) => id),
      resultById: [...programme.resultById.keys()],
      themes: programme.themes.map(({ id }) => id),
      themeById: [...programme.themeById.keys()],
      organisations: programme.organisations.map(({ id }) => id),
      organisationById: [...programme.organisationById.keys()],
      partnerships: programme.partnerships.map(({ id }) => id),
      partnershipById: [...programme.partnershipById.keys()],
      indicators: programme.indicators.map(({ id }) => id),
      indicatorById: [...programme.indicatorById.keys()],
    });
    expect(ids(kept)).toEqual(ids(real));
    expect(ids(buildProgrammeFrom(withMadeUp())).organisations).toContain("o-x");
  });

  it("has no part of a real record that is made up: members, steps, targets, observations, judgements", () => {
    const partnership = firstOf("partnerships")["id"];
    const [body] = REAL.organisations.slice(-1) as readonly Readonly<Record<string, string>>[];
    const indicator = firstOf("indicators")["id"];
    const shown = buildProgrammeFrom({
      ...REAL,
      members: [
        ...REAL.members.filter(
          (member) =>
            !(member["partnership"] === partnership && member["organisation"] === body?.["id"]),
        ),
        { partnership, organisation: body?.["id"], illustrative: true },
      ],
      partnership_steps: [
        ...REAL.partnership_steps,
        { partnership, stage: "signed", date: "2012-05-05", illustrative: true },
      ],
      targets: [{ indicator, date: "2012-09-30", value: 4, illustrative: true }],
      observations: [{ indicator, date: "2012-05-31", value: 2, illustrative: true }],
    });
    const partsOf = (programme: typeof shown) => {
      const own = programme.partnershipById.get(partnership ?? "");
      const measured = programme.indicatorById.get(indicator ?? "");
      return {
        members: own?.members.filter((member) => member.illustrative).length,
        steps: own?.steps.filter((step) => step.illustrative).length,
        targets: measured?.targets.length,
        observations: measured?.observations.length,
      };
    };
    expect(partsOf(shown)).toEqual({ members: 1, steps: 1, targets: 1, observations: 1 });
    expect(partsOf(keepReal(shown))).toEqual({ members: 0, steps: 0, targets: 0, observations: 0 });
    expect(keepReal(shown).partnershipById.get(partnership ?? "")?.steps.length).toBeGreaterThan(0);
  });

  it("loses with a made-up body its memberships, capacities and countries", () => {
    const { programme, id } = madeUpAuthority();
    const of = (one: typeof programme) => [
      one.partnerships.some(({ members }) => members.some((own) => own.organisation.id === id)),
      one.capacitySteps.some((own) => own.organisation.id === id),
      one.relations.some((own) => own.organisation.id === id),
    ];
    expect(of(programme)).toEqual([true, true, true]);
    expect(of(keepReal(programme))).toEqual([false, false, false]);
  });

  it("is made once for each programme", () => {
    const { programme } = madeUpAuthority();
    expect(keepReal(programme)).toBe(keepReal(programme));
  });
});

/** The first member of the first partnership, made up, with a capacity and a relation that are not marked as such. */
function madeUpAuthority() {
  const id = String(REAL.members[0]?.["organisation"]);
  const programme = buildProgrammeFrom({
    ...REAL,
    organisations: REAL.organisations.map((own) =>
      own["id"] === id ? { ...own, illustrative: true } : own,
    ),
    capacity_steps: [
      ...REAL.capacity_steps,
      { organisation: id, track: "skills", stage: "started", date: "2012-01-01" },
    ],
    relations: [...REAL.relations, { organisation: id, country: "AL" }],
  });
  return { programme, id };
}
