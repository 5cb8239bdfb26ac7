import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BulletBar } from "../../../src/figures/results/BulletBar";
import { openableSvg } from "./openable";

const behind = { value: 18, baseline: 0, expected: 24, target: 30 };

const widthOf = (container: Element) =>
  container.querySelector(".bullet-value")?.getAttribute("width") ?? null;

describe("the bullet bar", () => {
  it.each([
    ["bullet", behind],
    ["bullet-falling", { value: 22, baseline: 30, expected: 19.5, target: 15 }],
    ["bullet-overshot", { value: 40, baseline: 0, expected: 24, target: 30 }],
    ["bullet-zero", { value: 0, baseline: 0, expected: 24, target: 30 }],
    ["bullet-unmeasured", { value: null, baseline: 0, expected: 24, target: 30 }],
  ])("is drawn as in %s.svg", async (name, figures) => {
    const bar = <BulletBar {...figures} label="18 su 30" />;
    const drawn = openableSvg(bar, "bulletBar.css", `width="400" height="16"`);
    await expect(drawn).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  });

  it("is a picture with its figures in words for a name", () => {
    render(<BulletBar {...behind} label="18 su 30; ne erano attesi 24" />);
    expect(screen.getByRole("img", { name: "18 su 30; ne erano attesi 24" })).toBeVisible();
  });

  it("does not draw what was not measured as if it were zero", () => {
    const unmeasured = render(<BulletBar {...behind} value={null} label="nessun valore" />);
    expect(widthOf(unmeasured.container)).toBeNull();
    const zero = render(<BulletBar {...behind} value={0} label="0 su 30" />);
    expect(widthOf(zero.container)).toBe("0.000");
  });

  it("marks the expected value where there is one, and the target where it was passed", () => {
    const { container, rerender } = render(<BulletBar {...behind} label="18 su 30" />);
    expect(container.querySelector(".bullet-expected")).toHaveAttribute("x1", "80.000");
    expect(container.querySelector(".bullet-target")).toBeNull();
    rerender(<BulletBar {...behind} value={40} expected={null} label="40 su 30" />);
    expect(container.querySelector(".bullet-expected")).toBeNull();
    expect(container.querySelector(".bullet-target")).toHaveAttribute("x1", "75.000");
  });

  it("fades when its figures are not to be relied on", () => {
    const { container } = render(<BulletBar {...behind} isFaded label="18 su 30" />);
    expect(container.firstElementChild).toHaveAttribute("data-faded", "true");
  });
});
