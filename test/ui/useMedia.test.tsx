import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useMedia } from "../../src/ui/useMedia";

function Look() {
  return <p>{useMedia("(prefers-color-scheme: dark)") ? "dark" : "light"}</p>;
}

it("follows the device, which is asked once however often it is drawn", () => {
  const list = Object.assign(new EventTarget(), { matches: false });
  const ask = vi.spyOn(window, "matchMedia").mockReturnValue(list as unknown as MediaQueryList);
  const { rerender } = render(<Look />);
  expect(screen.getByText("light")).toBeVisible();
  act(() => {
    list.matches = true;
    list.dispatchEvent(new Event("change"));
  });
  rerender(<Look />);
  expect(screen.getByText("dark")).toBeVisible();
  expect(ask).toHaveBeenCalledTimes(1);
});
