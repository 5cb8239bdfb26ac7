import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Page } from "../../../src/views/parts/Page";
import { useReading } from "../../../src/views/useReading";
import { dataSetFrom, showView } from "../showView";

function Shown({ en }: { readonly en: string | null }) {
  return (
    <Page reading={useReading()} heading={{ it: "Patto del mare", en }}>
      <p>…</p>
    </Page>
  );
}

const show = (address: string, en: string | null) =>
  showView(address, dataSetFrom(), { views: { "/pagina": <Shown en={en} /> } });

describe("the heading of a page", () => {
  it("is marked as Italian on an English page where it has no twin, and names the document", async () => {
    await show("/pagina?lingua=en", null);
    const heading = await screen.findByRole("heading", { level: 1, name: "Patto del mare" });
    expect(heading.querySelector("[lang=it]")).toHaveTextContent("Patto del mare");
    expect(document.title).toContain("Patto del mare");
  });

  it("needs no mark where it is written in the language of the page", async () => {
    await show("/pagina?lingua=en", "Pact of the sea");
    const heading = await screen.findByRole("heading", { level: 1, name: "Pact of the sea" });
    expect(heading.querySelector("[lang]")).toBeNull();
  });
});
