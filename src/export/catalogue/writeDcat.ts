import type { PackageFile } from "../packageFile";
import type { CatalogueEntry, CatalogueFile } from "./catalogueEntry";

const PREFIXES = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatapit: "http://dati.gov.it/onto/dcatapit#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const VOCABULARY = "http://publications.europa.eu/resource/authority";

/**
 * The set as a DCAT-AP_IT card, in Turtle; addresses are relative to the file. The body that publishes adds itself as
 * rights holder, with its IPA code, when it puts the set into its catalogue: no file of ours knows it.
 */
export function writeDcat(entry: CatalogueEntry): PackageFile {
  const prefixes = Object.entries(PREFIXES).map(
    ([key, address]) => `@prefix ${key}: <${address}> .`,
  );
  const text = [
    ...prefixes,
    "",
    datasetOf(entry),
    ...entry.files.map((file) => distributionOf(file, entry)),
  ];
  return { path: "dcat.ttl", bytes: new TextEncoder().encode(`${text.join("\n")}\n`) };
}

function datasetOf(entry: CatalogueEntry): string {
  const { title, name, description, version, created, contributors, from, to } = entry;
  return statements("<datapackage.json>", [
    ["a", "dcatapit:Dataset, dcat:Dataset"],
    ["dct:title", literal(title, "it")],
    ["dct:description", literal(description ?? title, "it")],
    ["dct:identifier", literal(name)],
    ["dct:modified", created === null ? null : dateLiteral(created)],
    ["owl:versionInfo", version === null ? null : literal(version)],
    ["dct:accrualPeriodicity", `<${VOCABULARY}/frequency/UNKNOWN>`],
    ["dct:language", `<${VOCABULARY}/language/ITA>, <${VOCABULARY}/language/ENG>`],
    ["dcat:theme", `<${VOCABULARY}/data-theme/REGI>, <${VOCABULARY}/data-theme/GOVE>`],
    ["dcat:landingPage", "<../>"],
    ["dct:source", entry.sources.map((source) => literal(source, "it")).join(", ") || null],
    ["dct:publisher", entry.publisher === null ? null : agentOf(entry.publisher)],
    [
      "dct:creator",
      contributors.map((name) => agentOf({ name, address: null })).join(", ") || null,
    ],
    [
      "dct:temporal",
      from === null
        ? null
        : `[ a dct:PeriodOfTime ; dcat:startDate ${dateLiteral(from)}${to === null ? "" : ` ; dcat:endDate ${dateLiteral(to)}`} ]`,
    ],
    ["dcat:distribution", entry.files.map(({ path }) => addressOf(path)).join(", ")],
  ]);
}

function distributionOf(
  { name, path, mediaType, bytes }: CatalogueFile,
  { licence }: CatalogueEntry,
): string {
  return statements(addressOf(path), [
    ["a", "dcatapit:Distribution, dcat:Distribution"],
    ["dct:title", literal(name)],
    ["dcat:accessURL", addressOf(path)],
    ["dcat:downloadURL", addressOf(path)],
    ["dct:format", `<${VOCABULARY}/file-type/JSON>`],
    ["dcat:mediaType", `<https://www.iana.org/assignments/media-types/${mediaType}>`],
    ["dcat:byteSize", bytes === null ? null : `"${bytes}"^^xsd:decimal`],
    ["dct:license", licence === null ? null : licenceOf(licence)],
  ]);
}

function agentOf({ name, address }: NonNullable<CatalogueEntry["publisher"]>): string {
  const page = address === null ? "" : ` ; foaf:homepage <${iri(address)}>`;
  return `[ a dcatapit:Agent, foaf:Agent ; foaf:name ${literal(name)}${page} ]`;
}

function licenceOf({ name, address }: NonNullable<CatalogueEntry["licence"]>): string {
  const type = "a dcatapit:LicenseDocument, dct:LicenseDocument";
  const page = address === null ? "" : ` ; foaf:page <${iri(address)}>`;
  return `[ ${type} ; foaf:name ${literal(name)}${page} ]`;
}

function statements(subject: string, pairs: readonly (readonly [string, string | null])[]): string {
  const written = pairs.flatMap(([verb, object]) =>
    object === null ? [] : [`  ${verb} ${object}`],
  );
  return `${subject}\n${written.join(" ;\n")} .\n`;
}

function literal(text: string, language?: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return `"${escaped}"${language === undefined ? "" : `@${language}`}`;
}

/** `2010`, `2010-05` and `2010-05-14` each have their type. */
function dateLiteral(date: string): string {
  const type = date.length === 4 ? "gYear" : date.length === 7 ? "gYearMonth" : "date";
  return `"${date}"^^xsd:${type}`;
}

function addressOf(path: string): string {
  return `<${iri(path)}>`;
}

/** What cannot stand between angle brackets is escaped. */
function iri(address: string): string {
  return encodeURI(decodeSafely(address)).replace(/[<>"{}|\\^`]/g, encodeURIComponent);
}

function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
