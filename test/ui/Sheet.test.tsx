import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useRef, useState } from "react";
import { describe, expect, it } from "vitest";
import { Sheet } from "../../src/ui/Sheet";

/** A page with a picture and a button, which both open the sheet, and another that changes its subject. */
function Page() {
  const [title, setTitle] = useState<string | null>(null);
  const returnTo = useRef<HTMLElement>(null);
  return (
    <div
      onFocus={({ target }) => {
        if (!target.closest(".sheet")) returnTo.current = target;
      }}
    >
      <div data-keeps-focus>
        <button onClick={() => setTitle("Lecce")}>Nella figura</button>
      </div>
      <button onClick={() => setTitle("Benevento")}>Nella frase</button>
      {title !== null && (
        <Sheet
          key={title}
          title={title}
          overline="Ente"
          closeLabel="Chiudi la scheda"
          onClose={() => setTitle(null)}
          returnTo={returnTo}
        >
          <button onClick={() => setTitle("Salerno")}>Un altro</button>
        </Sheet>
      )}
    </div>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const sheet = (name: string) => screen.queryByRole("region", { name });
const heading = (name: string) => screen.getByRole("heading", { level: 2, name });

describe("the sheet", () => {
  it("is a region under the name of its subject, with what kind of thing it is", async () => {
    render(<Page />);
    await press("Nella frase");
    expect(sheet("Benevento")).toBeVisible();
    expect(sheet("Benevento")).toHaveTextContent(/^Ente/);
  });

  it("takes the focus to its heading when it opens; another subject is another sheet", async () => {
    render(<Page />);
    await press("Nella frase");
    expect(heading("Benevento")).toHaveFocus();
    await press("Un altro");
    expect(heading("Salerno")).toHaveFocus();
  });

  it("leaves the focus in the picture, for those who walk it with the arrows", async () => {
    render(<Page />);
    await press("Nella figura");
    expect(sheet("Lecce")).toBeVisible();
    expect(screen.getByRole("button", { name: "Nella figura" })).toHaveFocus();
  });

  it("closes with Escape, and with its button", async () => {
    render(<Page />);
    await press("Nella frase");
    await userEvent.keyboard("{Escape}");
    expect(sheet("Benevento")).toBeNull();
    await press("Nella frase");
    await press("Chiudi la scheda");
    expect(sheet("Benevento")).toBeNull();
  });

  it("gives the focus back to what opened it", async () => {
    render(<Page />);
    await press("Nella frase");
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Nella frase" })).toHaveFocus();
  });

  it("grows and shrinks by a button that says which; another subject begins at half again", async () => {
    render(<Page />);
    await press("Nella frase");
    await press("Ingrandisci la scheda");
    expect(sheet("Benevento")).toHaveAttribute("data-size", "full");
    await press("Riduci la scheda a metà schermo");
    expect(sheet("Benevento")).toHaveAttribute("data-size", "half");
    await press("Ingrandisci la scheda");
    await press("Un altro");
    expect(sheet("Salerno")).toHaveAttribute("data-size", "half");
  });
});
