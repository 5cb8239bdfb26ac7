import { COMPUTED_FROM, NOTICES_KEY } from "../../model/dataPackage";
import { isRawRecord, type RawRecord } from "../../model/rawTable";

/** What a catalogue says of a set; taken from its descriptor, with nothing made up. */
export interface CatalogueEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly version: string | null;
  /** `YYYY-MM-DD`. */
  readonly created: string | null;
  readonly licence: { readonly name: string; readonly address: string | null } | null;
  readonly sources: readonly string[];
  readonly contributors: readonly string[];
  /** The body whose notices stand at the foot of every page. */
  readonly publisher: { readonly name: string; readonly address: string | null } | null;
  /** From start to end of the project, as written. */
  readonly from: string | null;
  readonly to: string | null;
  /** Files, relative to the descriptor. */
  readonly files: readonly CatalogueFile[];
}

export interface CatalogueFile {
  readonly name: string;
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number | null;
}

/** `project`: the one record of that table; `resources`: as the published descriptor lists them. */
export function catalogueEntry(
  descriptor: RawRecord,
  project: RawRecord | null,
  descriptorPath: string,
): CatalogueEntry {
  const { name, title, description, version, created, licenses, sources, contributors } =
    descriptor;
  const resources = recordsOf(descriptor["resources"]);
  return {
    name: textOf(name) ?? "dati",
    title: textOf(title) ?? textOf(project?.["title"]) ?? "dati",
    description: textOf(description),
    version: textOf(version),
    created: textOf(created)?.slice(0, 10) ?? null,
    licence: licenceOf(recordsOf(licenses)[0]),
    sources: recordsOf(sources).flatMap((source) => textOf(source["title"]) ?? []),
    contributors: recordsOf(contributors).flatMap((person) => textOf(person["title"]) ?? []),
    publisher: publisherOf(descriptor[NOTICES_KEY]),
    from: textOf(project?.["start"]),
    to: textOf(project?.["end"]),
    files: [
      { name: "datapackage", path: descriptorPath, mediaType: "application/json", bytes: null },
      ...resources.flatMap((resource) => fileOf(resource)),
    ],
  };
}

function fileOf(resource: RawRecord): readonly CatalogueFile[] {
  const name = textOf(resource["name"]);
  const path = textOf(resource["path"]);
  if (name === null || path === null || COMPUTED_FROM in resource) return [];
  const { bytes } = resource;
  const mediaType = textOf(resource["mediatype"]) ?? "application/json";
  return [{ name, path, mediaType, bytes: typeof bytes === "number" ? bytes : null }];
}

function licenceOf(licence: RawRecord | undefined): CatalogueEntry["licence"] {
  const name = textOf(licence?.["title"]) ?? textOf(licence?.["name"]);
  return name === null ? null : { name, address: webAddressOf(licence?.["path"]) };
}

function publisherOf(notices: unknown): CatalogueEntry["publisher"] {
  if (!isRawRecord(notices)) return null;
  const name = textOf(notices["owner"]);
  return name === null ? null : { name, address: webAddressOf(notices["owner_url"]) };
}

function webAddressOf(value: unknown): string | null {
  const address = textOf(value);
  return address !== null && /^https?:/.test(address) ? address : null;
}

function recordsOf(value: unknown): readonly RawRecord[] {
  return Array.isArray(value) ? value.filter(isRawRecord) : [];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
