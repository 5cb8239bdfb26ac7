import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Focus } from "../../src/model/focus";
import { WHOLE_PROGRAMME } from "../../src/model/scope";
import { keepReal } from "../../src/analysis/keepReal";
import { fitSelection } from "../../src/selection/fitSelection";
import { NO_SELECTION, type Selection } from "../../src/selection/selection";
import { buildProgrammeFrom, buildTables, changeRecord } from "../fixtures/dataSet";
import { FEWER_RUNS } from "../fixtures/propertyRuns";
import { anySelection } from "./anySelection";

const programme = buildProgrammeFrom();

const KNOWN: readonly Focus[] = [
  { kind: "organisation", id: "lecce" },
  { kind: "partnership", id: "adriatico" },
  { kind: "link", ids: ["benevento", "lecce"] },
  { kind: "regions", ids: ["15", "16"] },
  { kind: "result", id: "R1" },
  { kind: "indicator", id: "piani" },
  { kind: "count", id: "started" },
  { kind: "bodies", ids: ["benevento", "lecce"] },
  { kind: "abroad", ids: ["16", "TN"] },
  { kind: "abroad", ids: ["", "AL"] },
];

const UNKNOWN: readonly (readonly [Focus, string])[] = [
  [{ kind: "organisation", id: "adriatico" }, "adriatico"],
  [{ kind: "partnership", id: "lecce" }, "lecce"],
  [{ kind: "link", ids: ["atlantide", "lecce"] }, "atlantide, lecce"],
  [{ kind: "regions", ids: ["15", "99"] }, "15, 99"],
  [{ kind: "bodies", ids: ["atlantide", "lecce"] }, "atlantide, lecce"],
  [{ kind: "result", id: "R9" }, "R9"],
  [{ kind: "indicator", id: "R1" }, "R1"],
  [{ kind: "abroad", ids: ["99", "AL"] }, "99, AL"],
  [{ kind: "abroad", ids: ["16", "XK"] }, "16, XK"],
];

describe("fitting a selection to a programme", () => {
  it("hands back the very selection when all of it is known", () => {
    for (const focus of KNOWN) {
      const selection: Selection = {
        ...NO_SELECTION,
        scope: { ...WHOLE_PROGRAMME, regions: ["16", "15"], theme: "turismo", country: "TN" },
        focus,
      };
      const fitted = fitSelection(selection, programme);
      expect(fitted.selection).toBe(selection);
      expect(fitted.unknown).toEqual([]);
    }
  });

  it("knows a country that a body names, though it has no row", () => {
    const bodies = changeRecord("organisations", 6, { country: "XK" });
    const unlisted = buildProgrammeFrom(buildTables({ organisations: bodies }));
    const focus = { kind: "abroad", ids: ["16", "XK"] } as const;
    expect(fitSelection({ ...NO_SELECTION, focus }, unlisted).unknown).toEqual([]);
  });

  it.each(UNKNOWN)("leaves aside %o and names it", (focus, name) => {
    const fitted = fitSelection({ ...NO_SELECTION, focus }, programme);
    expect(fitted).toEqual({ selection: NO_SELECTION, unknown: [name] });
  });

  it("keeps how far to look around a known body, whatever else is unknown", () => {
    const known = { ...NO_SELECTION, focus: { kind: "organisation", id: "lecce" } } as const;
    const scope = { ...WHOLE_PROGRAMME, theme: "alchimia" };
    for (const steps of [null, 2] as const) {
      const { selection } = fitSelection({ ...known, scope, steps }, programme);
      expect(selection).toEqual({ ...known, steps });
    }
  });

  it("leaves aside unknown regions, theme and country, and keeps the rest", () => {
    const scope = {
      regions: ["15", "99"],
      theme: "alchimia",
      country: "XX",
      span: "local",
      onlyReal: true,
    } as const;
    const fitted = fitSelection({ ...NO_SELECTION, scope, face: "network" }, programme);
    expect(fitted.unknown).toEqual(["99", "alchimia", "XX"]);
    expect(fitted.selection).toEqual({
      ...NO_SELECTION,
      scope: { ...scope, regions: ["15"], theme: null, country: null },
      face: "network",
    });
  });

  it("leaves aside what is made up when only what is real is shown, and keeps regions and countries", () => {
    const organisations = changeRecord("organisations", 1, { illustrative: true });
    const made = buildProgrammeFrom(buildTables({ organisations }));
    const [id] = [...made.organisationById.values()].flatMap((b) => (b.illustrative ? [b.id] : []));
    const scope = { ...WHOLE_PROGRAMME, regions: ["15"], country: "TN", onlyReal: true };
    const focus: Focus = { kind: "organisation", id: id ?? "" };
    const selection: Selection = { ...NO_SELECTION, scope, focus };
    expect(fitSelection(selection, made).unknown).toEqual([]);
    const fitted = fitSelection(selection, keepReal(made));
    expect(fitted.unknown).toEqual([id]);
    expect(fitted.selection).toEqual({ ...selection, focus: null });
  });

  it("has nothing more to leave aside the second time", () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const once = fitSelection(selection, programme);
        expect(fitSelection(once.selection, programme)).toEqual({
          selection: once.selection,
          unknown: [],
        });
      }),
      FEWER_RUNS,
    );
  });
});
