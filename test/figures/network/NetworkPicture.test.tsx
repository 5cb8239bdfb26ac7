import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { NetworkPicture } from "../../../src/figures/network/NetworkPicture";
import { PictureLegend } from "../../../src/figures/network/PictureLegend";
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
    >
      <p>Note sui confini</p>
    </NetworkPicture>,
  );
  return { onFocus, picture: screen.getByRole("group", { name: "La rete al 30 giugno 2012" }) };
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

describe("the legend", () => {
  it("explains what is drawn and nothing else", () => {
    render(
      <PictureLegend
        scene={scene}
        face="network"
        regionName={(id) => programme.regionById.get(id)?.name.it ?? id}
      />,
    );
    const words = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(words).toContain("provincia");
    expect(words).toContain("partner estero");
    expect(words).not.toContain("altro ente territoriale");
    for (const { name } of programme.regions) expect(words).toContain(name.it);
  });
});
