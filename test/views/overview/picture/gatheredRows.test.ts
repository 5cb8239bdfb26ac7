import { describe, expect, it } from "vitest";
import { gatheredTargets } from "../../../../src/figures/network/walkGathered";
import { partnershipsJoining } from "../../../../src/views/overview/resolveEmphasis";
import { drawnPartnerships } from "../../../../src/analysis/programmeAt";
import { gatheredRows } from "../../../../src/views/overview/picture/gatheredRows";
import { readOn, sceneOf } from "../../../layout/shippedPicture";

const keyOf = ({ kind, ids }: { readonly kind: string; readonly ids: readonly string[] }) =>
  `${kind} ${ids.join("~")}`;

describe("the table of bundles", () => {
  const at = readOn();
  const rows = gatheredRows(at);

  it("has a row for each that the picture draws and the keyboard reaches", () => {
    const drawn = gatheredTargets(sceneOf(), "map").map(keyOf);
    expect(drawn.some((key) => key.startsWith("abroad"))).toBe(true);
    expect(rows.map(({ focus }) => keyOf(focus)).toSorted()).toEqual(drawn.toSorted());
  });

  it("counts what opens when its name is pressed, and what stands on the bundle", () => {
    const { bundles } = sceneOf();
    for (const { focus, items } of rows) {
      expect(items).toEqual(partnershipsJoining(drawnPartnerships(at), focus));
      if (focus.kind === "abroad") continue;
      const bundle = bundles.find(({ regions }) => regions.join() === focus.ids.join());
      expect(items.filter(({ started }) => started)).toHaveLength(bundle?.partnerships ?? -1);
      expect(items.filter(({ started }) => !started)).toHaveLength(bundle?.inPreparation ?? -1);
    }
  });
});
