import { render, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { NetworkPicture } from "../../../src/figures/network/NetworkPicture";
import { paintedOn } from "../../../src/figures/network/paintedOn";
import type { Face } from "../../../src/layout/placement";
import { sceneOf } from "../../layout/shippedPicture";

const scene = sceneOf();
const same = (id: string) => id;

function Picture({ face }: { readonly face: Face }) {
  return (
    <NetworkPicture
      {...{ scene, face, focus: null, label: "La rete", attribution: "" }}
      describe={() => null}
      bodyName={same}
      regionName={same}
      countryName={same}
      onFocus={() => undefined}
    />
  );
}

beforeEach(() => {
  vi.stubGlobal("Path2D", Object);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    () => new DOMRect(0, 0, 900, 600),
  );
});

it("a picture that turns to another face keeps the lines of the one it leaves until they have faded", async () => {
  const { container, rerender } = render(<Picture face="map" />);
  const shown = () => {
    const canvas = [...container.querySelectorAll("canvas")].find((one) => paintedOn.has(one));
    const state = canvas && paintedOn.get(canvas)?.state;
    return state && { face: state.face, drawn: state.drawn.face, links: state.glide.links };
  };
  const actors = () => {
    const canvas = [...container.querySelectorAll("canvas")].find((one) => paintedOn.has(one));
    const bodies = canvas && paintedOn.get(canvas)?.state.drawn.bodies;
    return scene.shapes.filter((shape, body) => shape === "triangle" && bodies?.[body] === 1);
  };
  await waitFor(() => expect(shown()).toEqual({ face: "map", drawn: "map", links: 1 }));
  expect(actors()).toEqual([]);
  const seen: (ReturnType<typeof shown> & object)[] = [];
  rerender(<Picture face="network" />);
  expect(shown()).toMatchObject({ face: "map", drawn: "map" });
  await waitFor(
    () => {
      const now = shown();
      if (now) seen.push(now);
      // On the way all marks are there.
      if (now?.links === 0) expect(actors().length).toBeGreaterThan(0);
      expect(now).toEqual({ face: "network", drawn: "network", links: 1 });
    },
    { timeout: 5000, interval: 10 },
  );
  const fading = seen.filter(
    ({ links }, i) => links > 0 && seen.slice(i).some((s) => s.links === 0),
  );
  expect(fading.map(({ drawn }) => drawn)).not.toContain("network");
});
