import { describe, expect, it } from "vitest";
import { sizeMarks, usualSizes } from "../../src/layout/sizeMarks";
import { sceneOf } from "./shippedPicture";

const scene = sceneOf();
const { bodies } = scene.placement;
const populationOf = (body: number) => bodies[body]?.population ?? null;

describe("marks sized by a measure", () => {
  it("have areas in proportion to the values, as far as marks can still be seen", () => {
    const { radius } = sizeMarks(scene, populationOf);
    const seen = Array.from(bodies.keys()).filter(
      (i) => bodies[i]?.role === "authority" && (radius[i] ?? 0) > 2.5,
    );
    expect(seen.length).toBeGreaterThan(10);
    const perInhabitant = seen.map((i) => (radius[i] ?? 0) ** 2 / (populationOf(i) ?? 1));
    const [first = 0] = perInhabitant;
    for (const share of perInhabitant) expect(share / first).toBeCloseTo(1, 4);
  });

  it("are small and marked where the value is not known, which is not a zero", () => {
    const hidden = bodies.findIndex(({ role }) => role === "authority");
    const sized = sizeMarks(scene, (i) => (i === hidden ? null : i % 2));
    expect(sized.unmeasured?.[hidden]).toBe(1);
    expect(sized.unknown).toBe(1);
    const zero = bodies.findIndex(({ role }, i) => role === "authority" && i % 2 === 0 && i > 0);
    expect(sized.unmeasured?.[zero]).toBe(0);
    expect(sized.radius[hidden]).toBeGreaterThan(1);
  });

  it("keep one size for actors and partners", () => {
    const { radius } = sizeMarks(scene, populationOf);
    for (const role of ["actor", "partner"]) {
      const sizes = bodies.flatMap((body, i) => (body.role === role ? [radius[i]] : []));
      expect(new Set(sizes).size).toBe(1);
    }
  });

  it("come with examples from small to large, drawn as the marks are", () => {
    const { sizes, radius } = sizeMarks(scene, populationOf);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.map(({ radius: r }) => r)).toEqual(
      sizes.map(({ radius: r }) => r).toSorted((a, b) => a - b),
    );
    expect(sizes.at(-1)?.radius).toBeCloseTo(Math.max(...radius), 0);
    const usual = usualSizes(scene);
    expect(usual.at(-1)?.value).toBe(
      Math.max(
        ...bodies.map(({ role }, i) => (role === "authority" ? (scene.partnerships[i] ?? 0) : 0)),
      ),
    );
    expect(usual.at(-1)?.radius).toBeCloseTo(Math.max(...scene.radius), 4);
  });

  it("have no examples where nothing is known", () => {
    expect(sizeMarks(scene, () => null).sizes).toEqual([]);
  });
});
