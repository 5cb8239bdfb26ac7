import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { usePacedDay } from "../../../src/views/overview/usePacedDay";

/** A page that shows a day only when it is told to. */
function openPage(first: number) {
  const asked: (readonly [day: number, isMoving: boolean])[] = [];
  const { result, rerender } = renderHook(
    ({ day }) => usePacedDay(day, (next, isMoving) => asked.push([next, isMoving])),
    { initialProps: { day: first } },
  );
  return {
    asked,
    hand: () => result.current.handDay,
    move: (day: number, isMoving = true) => act(() => result.current.moveTo(day, isMoving)),
    show: (day: number) => rerender({ day }),
  };
}

describe("a day that is dragged", () => {
  it("is asked for once while the page is busy with it, however far the hand moves on", () => {
    const { asked, move, hand, show } = openPage(100);
    for (const day of [99, 98, 97, 96, 95]) move(day);
    expect(asked).toEqual([[99, true]]);
    expect(hand()).toBe(95);
    show(99);
    expect(asked).toEqual([
      [99, true],
      [95, true],
    ]);
    expect(hand()).toBe(95);
    show(95);
    expect(asked).toHaveLength(2);
    expect(hand()).toBe(95);
  });

  it("is asked for at once where the hand lets go, whatever is on its way", () => {
    const { asked, move, hand, show } = openPage(100);
    move(99);
    move(98);
    move(97, false);
    expect(asked).toEqual([
      [99, true],
      [97, false],
    ]);
    show(97);
    expect(asked).toHaveLength(2);
    expect(hand()).toBe(97);
  });

  it("that comes back to where it was is taken back", () => {
    const { asked, move, hand } = openPage(100);
    move(99);
    move(100, false);
    expect(asked.at(-1)).toEqual([100, false]);
    expect(hand()).toBe(100);
  });

  it("gives way to a day chosen elsewhere", () => {
    const { asked, move, hand, show } = openPage(100);
    move(99, false);
    show(50);
    expect(hand()).toBe(50);
    expect(asked).toHaveLength(1);
  });
});
