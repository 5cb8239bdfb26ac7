import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AroundGroup } from "../../../src/layout/around/aroundGroup";
import { cutText, wrapText } from "../../../src/layout/around/cutText";
import { placeAround } from "../../../src/layout/around/placeAround";
import { shareRoom } from "../../../src/layout/around/shareRoom";
import { FEWER_RUNS } from "../../fixtures/propertyRuns";

/** Groups of the given sizes. */
function groupsOf(...sizes: readonly number[]): readonly AroundGroup[] {
  return sizes.map((size, g) => ({
    key: `g${g}`,
    label: `Gruppo ${g}`,
    nodes: Array.from({ length: size }, (_, i) => ({
      id: `${g}-${i}`,
      name: `Comune di Prova ${g} ${i}`,
      label: `Prova ${g} ${i} con un nome lungo`,
      shape: "circle",
      region: g,
      ties: 1 + (i % 7),
      isIllustrative: false,
      isLead: false,
    })),
  }));
}

const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 });

describe("the bodies around one", () => {
  it("never lie on each other, on a name or outside the picture", () => {
    fc.assert(
      fc.property(sizes, (counts) => {
        const placed = placeAround("Ente", groupsOf(...counts));
        const rows = [...placed.nodes, ...placed.heads, ...placed.rests];
        for (const side of ["left", "right"] as const) {
          const ys = rows.filter((row) => row.side === side).map(({ y }) => y);
          const sorted = ys.toSorted((a, b) => a - b);
          sorted.forEach((y, i) => {
            if (i > 0) expect(y - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(18);
          });
        }
        for (const { x, y } of rows) {
          expect(x > 0 && x < placed.width && y > 0 && y < placed.height).toBe(true);
        }
      }),
      FEWER_RUNS,
    );
  });

  it("are all shown or counted, whatever their number", () => {
    fc.assert(
      fc.property(sizes, (counts) => {
        const { nodes, rests, heads } = placeAround("Ente", groupsOf(...counts));
        const all = counts.reduce((sum, count) => sum + count, 0);
        const left = rests.reduce((sum, { count }) => sum + count, 0);
        const named = heads.reduce((sum, { count }) => sum + (count ?? 0), 0);
        expect([nodes.length + left, named]).toEqual([all, all]);
        expect(nodes.length).toBeLessThanOrEqual(24);
      }),
      FEWER_RUNS,
    );
  });

  it("have lines that no other mark touches", () => {
    const { centre, nodes } = placeAround("Ente", groupsOf(7, 5, 3));
    for (const end of nodes) {
      for (const other of nodes) {
        if (other === end) continue;
        const [dx, dy] = [end.x - centre.x, end.y - centre.y];
        const along = ((other.x - centre.x) * dx + (other.y - centre.y) * dy) / (dx * dx + dy * dy);
        const t = Math.min(1, Math.max(0, along));
        const off = Math.hypot(other.x - centre.x - t * dx, other.y - centre.y - t * dy);
        expect(off).toBeGreaterThan(5.5);
      }
    }
  });

  it("stand at both sides, a lone group parted between them", () => {
    const { nodes, heads } = placeAround("Ente", groupsOf(10));
    const left = nodes.filter(({ side }) => side === "left").length;
    expect([left, nodes.length - left]).toEqual([5, 5]);
    expect(heads.map(({ count }) => count)).toEqual([10, null]);
  });

  it("have broader lines for more partnerships, up to a breadth", () => {
    const { nodes } = placeAround("Ente", groupsOf(7));
    const widths = nodes.map(({ width }) => width);
    expect(widths[0]).toBe(1);
    expect(Math.max(...widths)).toBeLessThan(5);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });

  it("may be nobody", () => {
    const { nodes, height, centre } = placeAround("Ente", []);
    expect(nodes).toEqual([]);
    expect(centre.y).toBe(height / 2);
  });
});

describe("the room for many", () => {
  it("is shared one by one, so that no group is left out while another is shown whole", () => {
    expect(shareRoom([20, 1, 5], 9)).toEqual([4, 1, 4]);
    expect(shareRoom([2, 3], 24)).toEqual([2, 3]);
    expect(shareRoom([], 24)).toEqual([]);
  });
});

describe("a text without room", () => {
  it("is cut with an ellipsis, or broken between words", () => {
    expect(cutText("Provincia", 9)).toBe("Provincia");
    expect(cutText("Provincia", 6)).toBe("Provi…");
    expect(wrapText("Provincia di Prova", 10, 2)).toEqual(["Provincia", "di Prova"]);
    expect(wrapText("Unaparolatroppolunga qui", 8, 2)).toEqual(["Unaparo…"]);
  });
});
