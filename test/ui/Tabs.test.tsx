import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Tabs } from "../../src/ui/Tabs";

const TABS = [
  { value: "map", label: "Mappa" },
  { value: "network", label: "Rete" },
  { value: "table", label: "Tabella" },
] as const;
type Value = (typeof TABS)[number]["value"];

function Faces() {
  const [value, setValue] = useState<Value>("map");
  return (
    <Tabs label="La rete" tabs={TABS} value={value} onChoose={setValue} aside={<i>di lato</i>}>
      Si vede: {value}
    </Tabs>
  );
}

const tab = (name: string) => screen.getByRole("tab", { name });

describe("the tabs", () => {
  it("have a name, one selected tab and a panel that it names", () => {
    render(<Faces />);
    expect(screen.getByRole("tablist", { name: "La rete" })).toBeVisible();
    expect(screen.getAllByRole("tab", { selected: true })).toEqual([tab("Mappa")]);
    const panel = screen.getByRole("tabpanel", { name: "Mappa" });
    expect(panel).toHaveTextContent("Si vede: map");
    expect(tab("Rete")).toHaveAttribute("aria-controls", panel.id);
    expect(screen.getByText("di lato")).toBeVisible();
  });

  it("change the panel with a click", async () => {
    render(<Faces />);
    await userEvent.click(tab("Rete"));
    expect(screen.getByRole("tabpanel", { name: "Rete" })).toHaveTextContent("Si vede: network");
  });

  it("are one stop for the Tab key; arrows walk them round and round", async () => {
    render(<Faces />);
    await userEvent.tab();
    expect(tab("Mappa")).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    expect(tab("Rete")).toHaveFocus();
    expect(tab("Rete")).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(tab("Mappa")).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(tab("Tabella")).toHaveFocus();
    expect(screen.getByRole("tabpanel")).toHaveTextContent("Si vede: table");
    await userEvent.tab();
    expect(tab("Tabella")).not.toHaveFocus();
    expect(tab("Mappa")).not.toHaveFocus();
  });
});
