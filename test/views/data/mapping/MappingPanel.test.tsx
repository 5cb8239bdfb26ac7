import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { rosterQuery } from "../../../../src/data/mapping/loadRoster";
import type { Mapping } from "../../../../src/data/mapping/mapping";
import { mappingText } from "../../../../src/data/mapping/parseMapping";
import { surveyTables } from "../../../../src/data/mapping/surveyTables";
import { LanguageContext } from "../../../../src/i18n/useLanguage";
import type { Language } from "../../../../src/model/localText";
import type { RawTable } from "../../../../src/model/rawTable";
import { MappingPanel } from "../../../../src/views/data/mapping/MappingPanel";
import {
  BODIES,
  committedRoster,
  openText,
  WIDE_PROJECTS,
} from "../../../data/mapping/looseTables";

vi.setConfig({ testTimeout: 30_000 });

const roster = committedRoster();

/** As the page holds it: every change is surveyed anew. */
function Held({
  raw,
  start,
  onMapped,
  ...ways
}: {
  readonly raw: readonly RawTable[];
  readonly start: Mapping;
  readonly onMapped: (mapping: Mapping) => void;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}) {
  const [mapping, setMapping] = useState(start);
  return (
    <MappingPanel
      survey={surveyTables(raw, roster, mapping)}
      mapping={mapping}
      onChange={(next) => {
        setMapping(next);
        onMapped(next);
      }}
      {...ways}
    />
  );
}

async function show(text: string, path?: string, language: Language = "it") {
  const { raw } = await openText(text, path);
  const queryClient = new QueryClient();
  queryClient.setQueryData(rosterQuery.queryKey, roster);
  const [onMapped, onAccept, onCancel] = [vi.fn<(mapping: Mapping) => void>(), vi.fn(), vi.fn()];
  const { proposal } = surveyTables(raw, roster);
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <LanguageContext value={language}>
        <Held {...{ raw, start: proposal, onMapped, onAccept, onCancel }} />
      </LanguageContext>
    </QueryClientProvider>,
  );
  return { container, onAccept, onCancel, proposal, last: () => onMapped.mock.lastCall?.[0] };
}

const outcome = () => screen.getAllByRole("status")[0];
const select = (name: string) => screen.getByRole("combobox", { name });
const accept = () => screen.getByRole("button", { name: "Apri i dati così abbinati" });

/** In one go: every change is surveyed anew. */
async function write(label: string | RegExp, text: string) {
  await userEvent.tripleClick(screen.getByLabelText(label));
  await userEvent.paste(text);
}

async function fillProject() {
  await write("Titolo del progetto", "Prova");
  await write(/^Inizio/, "14/05/2010");
  await write(/^Fine/, "30/09/2012");
}

const DOUBTFUL = `Titolo;Capofila;Partner;Evidenza
Patto;Lecce;Comune di Bari;boh
Altro;Provincia di Lecce;Comune di Andria;firmato
`;

describe("the mapping panel", () => {
  it("takes the focus, shows the first rows under what each column is taken for, and counts what comes out", async () => {
    await show(WIDE_PROJECTS);
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    expect(select("Che cosa contiene progetti?")).toHaveDisplayValue(
      "Accordi o progetti, con le loro parti",
    );
    expect(select("La colonna «Capofila» è")).toHaveDisplayValue("nomi delle parti");
    expect(select("Ruolo di «Capofila»")).toHaveDisplayValue("capofila");
    expect(select("Separatore dei valori in «Partner»")).toHaveDisplayValue(
      "più valori, divisi da «;»",
    );
    expect(select("La colonna «Referente» è")).toHaveDisplayValue("— da parte, non usata —");
    expect(screen.getByRole("cell", { name: "Porti aperti" })).toBeVisible();
    expect(outcome()).toHaveTextContent(
      "Ne risultano: 15 enti, 6 accordi, 17 adesioni e 15 altri record.",
    );
    expect(outcome()).toHaveTextContent("2 celle messe da parte");
  });

  it("asks for the project where no file describes it, and opens only then", async () => {
    const { onAccept, onCancel, last } = await show(WIDE_PROJECTS);
    expect(accept()).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(/servono titolo, inizio e fine/)).toBeVisible();
    await fillProject();
    expect(last()?.project).toEqual({ title: "Prova", start: "14/05/2010", end: "30/09/2012" });
    await userEvent.click(accept());
    expect(onAccept).toHaveBeenCalledOnce();
    await write(/^Fine/, "2009");
    expect(screen.getByText("La fine viene prima dell’inizio.")).toBeVisible();
    expect(accept()).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(screen.getByRole("button", { name: "Annulla l’apertura" }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it("follows the reader: another use of the table, another place or separator for a column", async () => {
    const { last } = await show(WIDE_PROJECTS);
    await userEvent.selectOptions(
      select("Separatore dei valori in «Partner»"),
      "un solo valore per cella",
    );
    expect(outcome()).toHaveTextContent("12 adesioni");
    await userEvent.selectOptions(select("La colonna «Referente» è"), "nota");
    expect(screen.getByText("scelta a mano")).toBeVisible();
    expect(outcome()).not.toHaveTextContent("messe da parte");
    await userEvent.selectOptions(
      select("Che cosa contiene progetti?"),
      "Niente che serva: da non usare",
    );
    expect(last()?.tables[0]?.shape).toBe("unused");
    expect(outcome()).toHaveTextContent("nessun record");
    expect(screen.queryByRole("cell", { name: "Porti aperti" })).toBeNull();
  });

  it("asks what unknown words mean, and lets an answer be taken back", async () => {
    await show(DOUBTFUL);
    const word = "«boh» in «Evidenza» (1 cella) significa";
    expect(outcome()).toHaveTextContent("1 parola da capire");
    await userEvent.selectOptions(select(word), "dichiarato");
    expect(outcome()).not.toHaveTextContent("parola da capire");
    expect(select("«boh» in «Evidenza» (0 celle) significa")).toHaveDisplayValue("dichiarato");
  });

  it("shows doubtful bodies for a decision, and undoes it", async () => {
    const { last } = await show(DOUBTFUL);
    const doubt = screen.getByRole("group", { name: "«Lecce» (1 volta) è" });
    const choice = (name: RegExp | string) => within(doubt).getByRole("radio", { name });
    expect(choice("da decidere")).toBeChecked();
    expect(outcome()).toHaveTextContent("1 ente dubbio");
    await userEvent.click(choice(/^Provincia di Lecce \(LE\): comune o provincia\?/));
    expect(outcome()).not.toHaveTextContent("dubbio");
    expect(outcome()).toHaveTextContent("3 enti");
    await userEvent.click(choice(/^nessuno di questi/));
    expect(last()?.decisions.every(({ isSame }) => !isSame)).toBe(true);
    expect(outcome()).toHaveTextContent("4 enti");
    await userEvent.click(choice("da decidere"));
    expect(last()?.decisions).toEqual([]);
    await userEvent.type(within(doubt).getByRole("combobox"), "nardò{Enter}");
    expect(last()?.decisions).toEqual([
      { body: "|lecce||||", other: "istat:075052", isSame: true },
    ]);
    expect(outcome()).toHaveTextContent("4 enti");
  });

  it("lists the bodies recognised, and finds comuni and province by name or code", async () => {
    await show(BODIES, "enti.csv");
    await userEvent.click(screen.getByText("Enti riconosciuti (2)"));
    expect(screen.getByRole("row", { name: /Comune di Lecce.*075035.*dal codice/ })).toBeVisible();
    const search = select("Cercare nell’elenco dei comuni e delle province");
    await userEvent.type(search, "s. nicola la str");
    await userEvent.keyboard("{Enter}");
    expect(
      screen.getByText("Comune di San Nicola la Strada (CE): codice ISTAT 061078"),
    ).toBeVisible();
    await userEvent.type(search, "07503");
    expect(screen.getByRole("option", { name: /Comune di Lecce/ })).toBeVisible();
  });

  it("uses a saved mapping, and refuses a file that is none", async () => {
    const { last, proposal } = await show(WIDE_PROJECTS);
    const field = screen.getByLabelText("Usa un abbinamento salvato");
    const kept = { ...proposal, project: { title: "Già detto", start: "2010", end: "2012" } };
    await userEvent.upload(
      field,
      new File([mappingText(kept)], "abbinamento.json", { type: "application/json" }),
    );
    expect(await screen.findByText("abbinamento.json è in uso.")).toBeVisible();
    expect(last()).toEqual(kept);
    expect(screen.getByLabelText("Titolo del progetto")).toHaveValue("Già detto");
    await userEvent.upload(
      field,
      new File(['{"version":1}'], "altro.json", { type: "application/json" }),
    );
    expect(await screen.findByText(/altro.json non è un abbinamento salvato/)).toBeVisible();
    expect(last()).toEqual(kept);
  });

  it("breaks no rule of accessibility, in either language", async () => {
    for (const language of ["it", "en"] as const) {
      const { container } = await show(DOUBTFUL, "progetti.csv", language);
      const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
});
