import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { faceDuring, useGlide } from "../../../src/figures/network/useGlide";
import type { Face } from "../../../src/layout/placement";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
});

/** What shows after so many milliseconds more. */
function after(ms: number, read: () => ReturnType<typeof useGlide>) {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
  const glide = read();
  return { ...glide, face: faceDuring(glide) };
}

function glideFrom(face: Face) {
  const { result, rerender } = renderHook((now: Face) => useGlide(now), { initialProps: face });
  return { read: () => result.current, turnTo: rerender };
}

describe("gliding from one face to the other", () => {
  it.each([
    ["map", "network"],
    ["network", "map"],
  ] as const)("lines of the %s fade before those of the %s come", (left, wanted) => {
    const { read, turnTo } = glideFrom(left);
    turnTo(wanted);
    expect(after(0, read)).toMatchObject({ links: 1, face: left });
    const fading = after(80, read);
    expect(fading.face).toBe(left);
    expect(fading.links).toBeLessThan(1);
    expect(after(220, read)).toMatchObject({ links: 0 });
    const coming = after(350, read);
    expect(coming.face).toBe(wanted);
    expect(coming.links).toBeGreaterThan(0);
    expect(after(200, read)).toEqual({ t: wanted === "map" ? 0 : 1, links: 1, face: wanted });
  });

  it("shows no lines anew where it turns round half way", () => {
    const { read, turnTo } = glideFrom("map");
    turnTo("network");
    expect(after(300, read).links).toBe(0);
    turnTo("map");
    for (let ms = 0; ms < 500; ms += 50) expect(after(50, read).links).toBe(0);
    expect(after(400, read)).toEqual({ t: 0, links: 1, face: "map" });
  });
});
