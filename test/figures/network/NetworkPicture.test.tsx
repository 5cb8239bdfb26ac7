import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { NetworkPicture } from "../../../src/figures/network/NetworkPicture";
import { PictureLegend } from "../../../src/figures/network/PictureLegend";
import { gatheredTargets } from "../../../src/figures/network/walkGathered";
import { buildScene } from "../../../src/layout/buildScene";
import type { Face } from "../../../src/layout/placement";
import type { Focus } from "../../../src/model/focus";
import { buildProgrammeFrom } from "../../fixtures/dataSet";
import { programmeOn } from "../../fixtures/programmeOn";
import { placeBothFaces } from "../../layout/shippedPicture";
import { noGeography } from "./noGeography";

const programme = buildProgrammeFrom();
const placement = placeBothFaces(programme, noGeography, "landscape");
const today = programmeOn("2012-06-30");
const scene = buildScene(placement, today, today, null);
const nameOf = (id: string) => programme.organisationById.get(id)?.name.it ?? id;

function renderPicture(face: Face = "network", focus: Focus | null = null) {
  const onFocus = vi.fn();
  const onKey = vi.fn();
  render(
    <NetworkPicture
      scene={scene}
      face={face}
      focus={focus}
      label="La rete al 30 giugno 2012"
      describe={(target) => ({
        title: target.kind === "organisation" ? nameOf(target.id) : target.kind,
        lines: ["due accordi"],
      })}
      bodyName={nameOf}
      regionName={(id) => programme.regionById.get(id)?.name.it ?? id}
      countryName={(id) => id}
      attribution="Base: Natural Earth"
      onFocus={onFocus}
      onKey={onKey}
    >
      <p>Note sui confini</p>
    </NetworkPicture>,
  );
  return {
    onFocus,
    onKey,
    picture: screen.getByRole("group", { name: "La rete al 30 giugno 2012" }),
  };
}

/** Long enough for the live region to speak. */
function rest() {
  act(() => {
    vi.advanceTimersByTime(500);
  });
}

beforeEach(() => {
  // jsdom has no canvas: the picture must stand without one.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

describe("the picture of the network", () => {
  it("has a name, says its keys, and stands without a canvas", () => {
    const { picture } = renderPicture();
    expect(picture).toHaveAccessibleDescription(/Frecce su e giù/);
    expect(screen.getByText("Note sui confini")).toBeVisible();
  });

  it("always names who made the base map", () => {
    renderPicture("map");
    expect(screen.getByText("Base: Natural Earth")).toBeVisible();
  });

  it("is one tab stop, and the zoom buttons come after it", async () => {
    const { picture } = renderPicture();
    const user = userEvent.setup();
    await user.tab();
    expect(picture).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Ingrandisci" })).toHaveFocus();
  });

  it("walks the bodies by number of agreements, announces where it is and selects with Enter", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { picture, onFocus } = renderPicture();
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    act(() => picture.focus());
    // The first key waits for the hands, which nobody needed before.
    await user.keyboard("{ArrowDown}");
    const spoken = () => document.querySelector("[aria-live]")?.textContent;
    await waitFor(() => expect(spoken()).toMatch(/due accordi/));
    const first = spoken();
    await user.keyboard("{ArrowDown}");
    rest();
    expect(spoken()).not.toBe(first);
    await user.keyboard("{Enter}");
    const chosen: unknown = onFocus.mock.lastCall?.[0];
    expect(chosen).toMatchObject({ kind: "organisation" });
    await user.keyboard("{Escape}");
    expect(onFocus).toHaveBeenLastCalledWith(null);
    vi.useRealTimers();
  });
});

describe("in the picture", () => {
  it("L goes round the bundles, abroad too, names each and opens it with Enter; arrows go back to the bodies", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { picture, onFocus, onKey } = renderPicture("map");
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const spoken = () => document.querySelector("[aria-live]")?.textContent;
    const [first, ...rest] = gatheredTargets(scene, "map");
    const last = rest.at(-1);
    expect([first?.kind, last?.kind]).toEqual(["regions", "abroad"]);
    act(() => picture.focus());
    await user.keyboard("l");
    await waitFor(() => expect(spoken()).toMatch(/^regions/));
    await user.keyboard("{Enter}");
    expect(onFocus).toHaveBeenLastCalledWith(first);
    await user.keyboard("L");
    await waitFor(() => expect(spoken()).toMatch(/^abroad/));
    await user.keyboard("{Enter}");
    expect(onFocus).toHaveBeenLastCalledWith(last);
    await user.keyboard("1");
    expect(onKey).toHaveBeenLastCalledWith("1", null);
    await user.keyboard("{Home}");
    await waitFor(() => expect(spoken()).toMatch(/^(Comune|Provincia)/));
    await user.keyboard("{Enter}");
    expect(onFocus).toHaveBeenLastCalledWith(expect.objectContaining({ kind: "organisation" }));
    vi.useRealTimers();
  });

  it("keys that are not its own go to whoever wants them, with the body under the cursor", async () => {
    const { onKey, picture } = renderPicture();
    const user = userEvent.setup();
    act(() => picture.focus());
    await user.keyboard("f");
    await waitFor(() => expect(onKey).toHaveBeenLastCalledWith("f", null));
    await user.keyboard("{ArrowDown}2");
    await waitFor(() => expect(onKey).toHaveBeenLastCalledWith("2", expect.any(String)));
    const [, id]: unknown[] = onKey.mock.lastCall ?? [];
    await user.keyboard("[Space]");
    await waitFor(() => expect(onKey).toHaveBeenLastCalledWith(" ", id));
  });

  it("is painted again when a canvas has lost its memory and got it back", async () => {
    const { picture } = renderPicture();
    const getContext = vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(
      new DOMRect(0, 0, 800, 500),
    );
    act(() => {
      window.dispatchEvent(new Event("resize"));
    });
    await waitFor(() => expect(getContext).toHaveBeenCalled());
    const canvas = picture.querySelector("canvas");
    const before = getContext.mock.calls.length;
    act(() => void canvas?.dispatchEvent(new Event("contextrestored")));
    expect(getContext.mock.calls.length).toBeGreaterThan(before);
  });
});

describe("the legend", () => {
  const renderLegend = (chosen: readonly string[] = []) => {
    const onToggle = vi.fn();
    const regionName = (id: string) => programme.regionById.get(id)?.name.it ?? id;
    render(<PictureLegend {...{ scene, regionName, chosen, onToggle }} face="network" />);
    return { onToggle, legend: screen.getByRole("toolbar", { name: "Legenda" }) };
  };

  it("explains what is drawn and nothing else", () => {
    renderLegend();
    const words = screen.getAllByRole("button").map(({ textContent }) => textContent);
    expect(words).toContain("provincia");
    expect(words).toContain("partner estero");
    expect(words).not.toContain("altro ente territoriale");
    for (const { name } of programme.regions) expect(words).toContain(name.it);
  });

  it("says which entries are singled out, and is asked for others", async () => {
    const { onToggle } = renderLegend(["square", "15"]);
    expect(screen.getByRole("button", { name: "provincia" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    expect(screen.getByRole("button", { name: "Campania" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await userEvent.click(screen.getByRole("button", { name: "comune" }));
    expect(onToggle).toHaveBeenLastCalledWith(expect.objectContaining({ key: "circle" }));
  });

  it("is one tab stop, with arrows inside", async () => {
    renderLegend();
    const user = userEvent.setup();
    await user.tab();
    const [first, second] = screen.getAllByRole("button");
    expect(first).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(second).toHaveFocus();
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(screen.getAllByRole("button").at(-1)).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });
});
