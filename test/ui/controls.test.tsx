import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Badge } from "../../src/ui/Badge";
import { Button } from "../../src/ui/Button";
import { Chip } from "../../src/ui/Chip";
import { Choice } from "../../src/ui/Choice";
import { Facts } from "../../src/ui/Facts";
import { Notice } from "../../src/ui/Notice";
import { StatusMark } from "../../src/ui/StatusMark";

function Theme({ onChoose }: { readonly onChoose: (theme: string | null) => void }) {
  const [theme, setTheme] = useState<string | null>(null);
  return (
    <Choice
      {...{ label: "Tema", noneLabel: "Tutti i temi", value: theme }}
      options={[
        { value: "turismo", label: "Turismo" },
        { value: "porti", label: "Porti" },
      ]}
      onChoose={(next) => {
        setTheme(next);
        onChoose(next);
      }}
    />
  );
}

describe("a button", () => {
  it("is called by its words, or by its label where it shows a sign", () => {
    render(
      <>
        <Button onPress={() => undefined}>Riprova</Button>
        <Button onPress={() => undefined} label="Chiudi la scheda">
          ✕
        </Button>
      </>,
    );
    expect(screen.getByRole("button", { name: "Riprova" })).not.toHaveAttribute("aria-disabled");
    expect(screen.getByRole("button", { name: "Chiudi la scheda" })).toHaveAttribute(
      "title",
      "Chiudi la scheda",
    );
  });

  it("is pressed by mouse and keyboard, not when disabled", async () => {
    const onPress = vi.fn();
    const { rerender } = render(<Button onPress={onPress}>Riprova</Button>);
    await userEvent.click(screen.getByRole("button"));
    await userEvent.keyboard("{Enter}");
    expect(onPress).toHaveBeenCalledTimes(2);
    rerender(
      <Button onPress={onPress} isDisabled>
        Riprova
      </Button>,
    );
    await userEvent.click(screen.getByRole("button"));
    expect(onPress).toHaveBeenCalledTimes(2);
    // Else whoever pressed it would lose their place.
    expect(screen.getByRole("button")).toHaveFocus();
  });

  it("tells whether it is on only where it can be", () => {
    render(
      <>
        <Button onPress={() => undefined}>Togli</Button>
        <Button onPress={() => undefined} isOn={false}>
          Tabella
        </Button>
      </>,
    );
    expect(screen.getByRole("button", { name: "Togli" })).not.toHaveAttribute("aria-pressed");
    expect(screen.getByRole("button", { name: "Tabella", pressed: false })).toBeVisible();
  });
});

describe("a chip", () => {
  it("tells whether it is on, and asks to be turned", async () => {
    const onToggle = vi.fn();
    const mark = <span aria-hidden="true">■</span>;
    const { rerender } = render(
      <Chip isOn={false} onToggle={onToggle} mark={mark}>
        Nord
      </Chip>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Nord", pressed: false }));
    expect(onToggle).toHaveBeenCalledOnce();
    rerender(
      <Chip isOn onToggle={onToggle} mark={mark}>
        Nord
      </Chip>,
    );
    expect(screen.getByRole("button", { name: "Nord", pressed: true })).toBeVisible();
  });
});

describe("a choice", () => {
  it("is called by its label and nothing else", () => {
    render(<Theme onChoose={() => undefined} />);
    expect(screen.getByRole("combobox", { name: "Tema" })).toHaveDisplayValue("Tema");
  });

  it("chooses one, and none again", async () => {
    const onChoose = vi.fn();
    render(<Theme onChoose={onChoose} />);
    const list = screen.getByRole("combobox");
    await userEvent.selectOptions(list, "Porti");
    expect(onChoose).toHaveBeenLastCalledWith("porti");
    expect(list).toHaveDisplayValue("Porti");
    // Where it is too long for its place, the pointer finds the whole.
    expect(screen.getByTitle("Porti")).toContainElement(list);
    await userEvent.selectOptions(list, "Tutti i temi");
    expect(onChoose).toHaveBeenLastCalledWith(null);
    expect(within(list).getAllByRole("option")).toHaveLength(3);
  });
});

describe("a notice", () => {
  it("interrupts only when it is bad, and holds what can be done", () => {
    render(
      <>
        <Notice tone="bad">Guasto</Notice>
        <Notice tone="info" actions={<Button onPress={() => undefined}>Ho capito</Button>}>
          Avviso
        </Notice>
      </>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("Guasto");
    const notice = screen.getByRole("status");
    expect(within(notice).getByRole("button", { name: "Ho capito" })).toBeVisible();
  });
});

describe("a status", () => {
  it("is heard as its word, without its sign", () => {
    render(<StatusMark tone="warn" icon="⚠" word="in ritardo" />);
    expect(screen.getByText("in ritardo")).toHaveAttribute("data-tone", "warn");
    expect(screen.getByText("⚠")).toHaveAttribute("aria-hidden", "true");
  });
});

describe("facts and badges", () => {
  it("pair each label with its value", () => {
    render(<Facts facts={[{ label: "Fonte", value: <Badge look="solid">R1</Badge> }]} />);
    expect(screen.getByRole("term")).toHaveTextContent("Fonte");
    expect(screen.getByRole("definition")).toHaveTextContent("R1");
    expect(screen.getByText("R1")).toHaveAttribute("data-look", "solid");
  });
});
