import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { AroundPicture } from "../../../src/figures/around/AroundPicture";
import type { AroundNode } from "../../../src/layout/around/aroundGroup";
import { placeAround } from "../../../src/layout/around/placeAround";
import { openableSvg } from "../results/openable";

function node(id: string, over: Partial<AroundNode> = {}): AroundNode {
  const rest = {
    shape: "circle",
    region: 0,
    ties: 1,
    isIllustrative: false,
    isLead: false,
  } as const;
  return { id, name: `Comune di ${id}`, label: id, ...rest, ...over };
}

const FEW = [
  { key: "a", label: "Prima", nodes: [node("Alfa", { ties: 3 }), node("Beta")] },
  {
    key: "b",
    label: "Seconda",
    nodes: [node("Gamma", { region: 1, shape: "square", isIllustrative: true })],
  },
  { key: "c", label: "All’estero", nodes: [node("Delta", { region: -1, shape: "diamond" })] },
];
const MANY = ["Prima", "Seconda", "Terza"].map((label, g) => ({
  key: label,
  label,
  nodes: Array.from({ length: 30 - 9 * g }, (_, i) => node(`${label} ${i + 1}`, { region: g })),
}));

const picture = (groups: typeof FEW, onOpen: (id: string) => void = () => {}) => (
  <AroundPicture
    placed={placeAround("Provincia di Prova", groups)}
    label="Lavora con 4 soggetti"
    centre={{ shape: "square", region: 0 }}
    of="body"
    onOpen={onOpen}
  />
);

describe("the picture of those around a body", () => {
  it.each([
    ["few", FEW],
    ["many", MANY],
    ["nobody", []],
  ])("is drawn as in around-%s.svg", async (name, groups) => {
    const drawn = openableSvg(picture(groups), "../around/around.css", `width="540"`);
    await expect(drawn).toMatchFileSnapshot(`__snapshots__/around-${name}.svg`);
  });

  it("names every body whole, with what its line tells", () => {
    render(picture(FEW));
    expect(screen.getByRole("group", { name: "Lavora con 4 soggetti" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Comune di Alfa, 3 accordi insieme" })).toBeVisible();
    expect(
      screen.getByRole("link", { name: "Comune di Gamma, 1 accordo insieme, dimostrativo" }),
    ).toBeVisible();
  });

  it("is one tab stop; arrows go from body to body, Enter opens one", async () => {
    const onOpen = vi.fn();
    render(picture(FEW, onOpen));
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole("link", { name: /^Comune di Alfa/ })).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(onOpen).toHaveBeenCalledWith("Gamma");
    await user.keyboard("{End}");
    expect(screen.getByRole("link", { name: /^Comune di Delta/ })).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it("tells how many of each group it does not show", () => {
    render(picture(MANY));
    expect(screen.getByText("Prima · 30")).toBeVisible();
    expect(screen.getByText("e altri 22")).toBeVisible();
  });
});
