import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { Combobox } from "../../src/ui/Combobox";

const FRUITS = ["mela", "melone", "pera"];

function show() {
  const onChoose = vi.fn();
  const { container } = render(
    <Combobox
      label="Frutto"
      noneLabel="Nessun frutto"
      countLabel={(count) => `${count} frutti`}
      find={(text) =>
        FRUITS.filter((name) => name.startsWith(text)).map((name) => ({
          key: name,
          label: name,
          detail: "dolce",
        }))
      }
      onChoose={({ key }) => onChoose(key)}
    />,
  );
  return { onChoose, container, field: screen.getByRole("combobox", { name: "Frutto" }) };
}

describe("a combobox", () => {
  it("lists what fits while one types, and says how many or that there is none", async () => {
    const { field } = show();
    expect(field).toHaveAttribute("aria-expanded", "false");
    await userEvent.type(field, "mel");
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "mela dolce",
      "melone dolce",
    ]);
    expect(screen.getByRole("status")).toHaveTextContent("2 frutti");
    await userEvent.type(field, "x");
    expect(screen.queryByRole("option")).toBeNull();
    expect(screen.getByRole("status")).toHaveTextContent("Nessun frutto");
  });

  it("is walked with the arrows, round and round, and chosen from with Enter", async () => {
    const { field, onChoose } = show();
    await userEvent.type(field, "mel{ArrowDown}");
    expect(screen.getByRole("option", { name: "melone dolce", selected: true })).toBeVisible();
    expect(field.getAttribute("aria-activedescendant")).toBe(
      screen.getByRole("option", { selected: true }).id,
    );
    await userEvent.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("melone");
    expect(field).toHaveValue("");
    expect(field).toHaveFocus();
  });

  it("is chosen from with the pointer, and closes with Escape and when left", async () => {
    const { field, onChoose } = show();
    await userEvent.type(field, "p");
    await userEvent.click(screen.getByRole("option"));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("pera");
    await userEvent.type(field, "p{Escape}");
    expect(screen.queryByRole("option")).toBeNull();
    await userEvent.clear(field);
    await userEvent.type(field, "p");
    await userEvent.tab();
    expect(screen.queryByRole("option")).toBeNull();
  });

  it("breaks no rule of accessibility, closed or open", async () => {
    const { field, container } = show();
    const faultsOf = async () =>
      (await axe.run(container, { rules: { region: { enabled: false } } })).violations;
    expect(await faultsOf()).toEqual([]);
    await userEvent.type(field, "mel");
    expect(await faultsOf()).toEqual([]);
  });
});
