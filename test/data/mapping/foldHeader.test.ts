import { expect, it } from "vitest";
import { foldHeader } from "../../../src/data/mapping/foldHeader";

it.each<[header: string, words: string, number: number | null]>([
  ["  PROVINCIA  (sigla) ", "provincia", null],
  ["Nome (per esteso) dell'ente (o sigla)", "nome dell ente", null],
  ["Data(inizio)lavori", "data lavori", null],
  ["Cod.-ISTAT:", "cod istat", null],
  ["Città — Regione", "citta regione", null],
  ["Partner 3", "partner", 3],
  ["Partner12", "partner", 12],
  ["Partner 2012", "partner 2", 12],
  ["3", "3", null],
  ["(sigla)", "", null],
])("«%s» is read as «%s», number %s", (header, words, number) => {
  expect(foldHeader(header)).toEqual({ words, number });
});
