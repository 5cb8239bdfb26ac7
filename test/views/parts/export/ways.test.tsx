import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeCitation } from "../../../../src/views/parts/export/cite/describeCitation";
import { allowedParent } from "../../../../src/views/parts/export/embed/allowedParent";
import { frameCode } from "../../../../src/views/parts/export/embed/frameCode";
import { dayOf } from "../../../../src/model/calendarDate";
import { buildProgrammeFrom } from "../../../fixtures/dataSet";
import { showView } from "../../showView";

// No server stands behind these views.
vi.mock("../../../../src/data/loadLicence", () => ({
  loadLicence: () => Promise.resolve("CC-BY-4.0"),
}));

async function openPanel(address: string) {
  await showView(address);
  const button = await screen.findByRole("button", { name: /^(Esporta|Export)/ });
  await act(async () => {
    button.click();
    await import("../../../../src/views/parts/export/ExportPanel");
    // The licence comes a turn later.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  // jsdom opens no popovers: what is in them is there, and hidden.
  return screen.findByRole("heading", { name: /^(Porta via|Take away)/, hidden: true });
}

describe("the ways out of a page", () => {
  it("say on every button how many records it would give", async () => {
    await openPanel("/");
    expect(screen.getByText(/4 enti, 1 attore e 1 partner estero; /)).toBeInTheDocument();
    for (const form of ["CSV per Excel italiano", "Excel", "GEXF", "GraphML", "GeoJSON"]) {
      expect(
        screen.getByRole("button", { name: `${form} · 6 enti e partner, 3 accordi`, hidden: true }),
      ).not.toHaveAttribute("aria-disabled");
    }
  });

  it("count what the filters leave, and whom the partnerships bring along", async () => {
    await openPanel("/?regioni=15");
    const { length } = screen.getAllByRole("button", {
      name: / · 4 enti e partner, 3 accordi$/,
      hidden: true,
    });
    expect(length).toBe(7);
    expect(screen.getByText(/filtri lasciano fuori: 1/)).toBeInTheDocument();
  });

  it("offer only what is selected where something is", async () => {
    await openPanel("/?scelta=ente:brindisi");
    await userEvent.click(
      screen.getByRole("radio", { name: "Solo ciò che è selezionato", hidden: true }),
    );
    expect(
      screen.getByRole("button", { name: "Excel · 1 ente, 0 accordi", hidden: true }),
    ).not.toHaveAttribute("aria-disabled");
  });

  it("speak English too", async () => {
    const heading = await openPanel("/?lingua=en");
    const panel = within(heading.closest(".export-panel") as HTMLElement);
    expect(
      panel.getByRole("button", {
        name: /^Standard CSV · 6 bodies, 3 partnerships$/,
        hidden: true,
      }),
    ).toBeInTheDocument();
    expect(panel.getByText(/^Rete Convergenza, Test project, version 1\.0\.0/)).toBeInTheDocument();
  });
});

describe("a citation", () => {
  it("names title, version, reading date, licence and link", () => {
    const cited = {
      programme: buildProgrammeFrom(),
      day: dayOf(2012, 6, 30),
      licence: "CC-BY-4.0",
      link: "https://rete.example/#/",
    };
    expect(describeCitation(cited, dayOf(2026, 11, 22), "it")).toBe(
      "Rete Convergenza, Progetto di prova, versione 1.0.0 dei dati (30 giugno 2012), lettura al 30 giugno 2012, licenza CC-BY-4.0. https://rete.example/#/ (consultato il 22 novembre 2026).",
    );
    expect(describeCitation({ ...cited, licence: null }, dayOf(2026, 11, 22), "en")).toBe(
      "Rete Convergenza, Test project, version 1.0.0 of the data (30 June 2012), as read on 30 June 2012. https://rete.example/#/ (seen on 22 November 2026).",
    );
  });
});

describe("the code of a frame", () => {
  it("is a frame and nothing more, whatever the title", () => {
    const code = frameCode("https://a.example/?x=1&y=2", '"><script>', { width: 720, height: 640 });
    const frame = new DOMParser().parseFromString(code, "text/html").body.children;
    expect([...frame].map(({ localName }) => localName)).toEqual(["iframe"]);
    expect(frame[0]?.getAttribute("src")).toBe("https://a.example/?x=1&y=2");
    expect(frame[0]?.getAttribute("title")).toBe('"><script>');
  });
});

describe("a page in a frame", () => {
  it("tells its height to nobody who is not listed", () => {
    expect(allowedParent()).toBeNull();
    const meta = document.createElement("meta");
    meta.name = "embed-parents";
    document.head.append(meta);
    vi.spyOn(window, "parent", "get").mockReturnValue({} as Window);
    const from = vi.spyOn(document, "referrer", "get");
    for (const [allowed, referrer, told] of [
      ["", "https://a.example/x", null],
      ["https://a.example", "https://a.example/x", "https://a.example"],
      ["https://a.example", "https://a.example.evil/x", null],
      ["https://b.example https://a.example", "https://a.example/", "https://a.example"],
      ["https://a.example", "http://a.example/", null],
      ["https://a.example", "", null],
    ] as const) {
      meta.content = allowed;
      from.mockReturnValue(referrer);
      expect(allowedParent()).toBe(told);
    }
    meta.remove();
  });
});
