import type { IndicatorRow, Report } from "../analysis/report";
import { formatList, formatNumber } from "../i18n/format";
import { onDay } from "../i18n/italianDay";
import { STATUS_WORDS, wordFor } from "../i18n/vocabulary";
import { parseDay } from "../model/calendarDate";
import { textIn } from "../model/localText";
import type { Programme } from "../model/programme";
import { textTable } from "./textTable";

/** The main figures of a report in Italian, to be read on a terminal; all of them are in the JSON form. */
export function reportText(report: Report, programme: Programme): string {
  return [
    `${report.project.title}, ${onDay(parseDay(report.asOf) ?? programme.defaultDay, "it")}`,
    "",
    ...countLines(report),
    "",
    ...networkLines(report, programme),
    "",
    ...indicatorLines(report.indicators, programme),
    "",
    ...poolingLines(report, programme),
  ].join("\n");
}

function countLines({ counts }: Report): readonly string[] {
  return textTable([
    ["Enti territoriali", whole(counts.authorities)],
    ["Attori territoriali", whole(counts.actors)],
    ["Partner esteri", whole(counts.partners)],
    ["Accordi, a ogni stadio", whole(counts.partnerships)],
    ["  attivi", whole(counts.active)],
    ["  tra regioni", whole(counts.interregional)],
    ["  con l'estero", whole(counts.international)],
    ["Record esclusi per errori", whole(counts.excluded)],
  ]);
}

function networkLines({ network }: Report, programme: Programme): readonly string[] {
  const { graph, authorities } = network;
  const inState = (state: string) => whole(authorities.filter((a) => a.state === state).length);
  const figures = textTable([
    ["Coppie di enti collegate", whole(graph.pairs)],
    ["Accordi che uniscono più regioni", whole(graph.interregional)],
    ["  attesi per caso", decimal(graph.interregionalExpected)],
    ["Enti senza accordi", inState("none")],
    ["Enti solo nella propria regione", inState("own-region")],
    ["Enti in accordi tra regioni", inState("interregional")],
    ["Parti separate della rete", whole(graph.componentSizes.length)],
  ]);
  const names = graph.regions.map((id) => {
    const name = programme.regionById.get(id)?.name;
    return name ? textIn(name, "it") : id;
  });
  return [
    "Rete degli enti: accordi iniziati e non ritirati",
    ...figures.map((line) => `  ${line}`),
    `  Accordi critici: ${idsOf(graph.criticalPartnerships)}`,
    `  Enti critici: ${idsOf(graph.criticalAuthorities)}`,
    "",
    "Coppie collegate per regione",
    ...textTable([
      ["", ...names],
      ...graph.mixing.map((row, at) => [names[at] ?? "", ...row.map(whole)]),
    ]).map((line) => `  ${line}`),
  ];
}

function indicatorLines(rows: readonly IndicatorRow[], programme: Programme): readonly string[] {
  const lines = rows.map((row) => {
    const name = programme.indicatorById.get(row.id)?.name;
    const region = row.region === null ? null : programme.regionById.get(row.region)?.name;
    return [
      row.region === null ? (name ? textIn(name, "it") : row.id) : `  ${region?.it ?? row.region}`,
      decimal(row.value),
      decimal(row.expected),
      decimal(row.target),
      wordFor(STATUS_WORDS, row.status, "it"),
      row.daysLate === null ? "" : whole(row.daysLate),
    ];
  });
  const header = [
    "Indicatori",
    "valore",
    "previsto",
    "valore atteso",
    "stato",
    "giorni di ritardo (- anticipo)",
  ];
  return textTable([header, ...lines]);
}

function poolingLines({ pooling }: Report, programme: Programme): readonly string[] {
  const poolable = pooling.filter((pool) => pool.poolable);
  if (poolable.length === 0) return ["Nessun Paese con relazioni da mettere in comune."];
  const named = poolable.map(({ country, holders }) => {
    const name = programme.countryById.get(country)?.name;
    return [`  ${name ? textIn(name, "it") : country}`, `${holders.length} enti`];
  });
  return ["Paesi con relazioni da mettere in comune tra regioni", ...textTable(named)];
}

function idsOf(records: readonly { readonly id: string }[]): string {
  const ids = records.map(({ id }) => id);
  return ids.length === 0 ? "nessuno" : formatList(ids, "it");
}

/** Without the sign of a zero that rounding has left. */
function whole(value: number): string {
  return formatNumber(Math.round(value) || 0, "it");
}

/** Not measured is not zero. */
function decimal(value: number | null): string {
  return value === null ? "–" : formatNumber(value, "it", 1);
}
