import { COMPUTED_FROM, DESCRIPTOR_FILE, NOTICES_KEY } from "../model/dataPackage";
import type { Fault } from "../model/fault";
import type { SetInfo } from "./buildProgramme";
import { checkSchema } from "./checkSchema";
import { cleanText } from "./cleanText";
import { reportInto, type Report } from "./faultLog";
import { isRawRecord, type RawRecord } from "../model/rawTable";
import { readJsonBytes } from "./readJson";
import { readNotices } from "./readNotices";
import { tableFault } from "./readTable";

const DESCRIPTOR = "datapackage";

/** A file of the set that holds a table. */
export interface Resource {
  readonly name: string;
  /** Inside the set's folder. */
  readonly path: string;
  readonly bytes: number | null;
  /** `sha256-…`, as `fetch` takes it. */
  readonly hash: string | null;
  /** Why it cannot be read, whatever is in it (the `detail` of its fault); `null`: it can. */
  readonly refusal: string | null;
  /** As the descriptor lists it. */
  readonly listed: RawRecord;
}

export interface Descriptor {
  readonly info: SetInfo;
  /** Everything but the resources, as read. */
  readonly metadata: RawRecord;
  readonly resources: readonly Resource[];
  /** Files that hold no table, but what was computed from the tables: nobody needs them. */
  readonly computed: readonly Resource[];
}

export interface DescriptorReading {
  /** `null`: the descriptor is malformed; `faults` says why. */
  readonly descriptor: Descriptor | null;
  readonly faults: readonly Fault[];
}

/** Reads `datapackage.json`. Never throws. */
export function readDescriptor(bytes: Uint8Array): DescriptorReading {
  const reading = readJsonBytes(bytes);
  const refuse = (detail: string): DescriptorReading => ({
    descriptor: null,
    faults: [tableFault(DESCRIPTOR, DESCRIPTOR_FILE, detail)],
  });
  if (!reading.ok) return refuse(reading.reason);
  const repeatedKey = reading.repeatedKeys.get(-1);
  if (repeatedKey !== undefined) return refuse(`duplicate-key:${repeatedKey}`);
  const { value } = reading;
  if (!isRawRecord(value)) return refuse("not-a-descriptor");
  const faults: Fault[] = [];
  const report = reportInto(faults, DESCRIPTOR, DESCRIPTOR_FILE);
  const listed: unknown = value["resources"];
  if (!Array.isArray(listed) || listed.length === 0) report("no-resources", "error");
  const all = readResources(Array.isArray(listed) ? listed : [], report, faults);
  const resources = all.filter((resource) => !isComputed(resource));
  const computed = all.filter(isComputed);
  const info = readInfo(value, report);
  const isSound = faults.every(({ severity }) => severity === "warning");
  const { resources: _listed, ...metadata } = value;
  return { descriptor: isSound ? { info, metadata, resources, computed } : null, faults };
}

/** What the page says of the set as a whole; what is wrong in it is reported where anybody listens. */
export function readInfo(value: RawRecord, report: Report = () => undefined): SetInfo {
  const notices = readNotices(value[NOTICES_KEY], report);
  return {
    name: textOf(value["name"]) ?? DESCRIPTOR,
    version: textOf(value["version"]),
    created: textOf(value["created"]),
    ...(notices ? { notices } : {}),
  };
}

function readResources(
  listed: readonly unknown[],
  report: Report,
  faults: Fault[],
): readonly Resource[] {
  const resources: Resource[] = [];
  const names = new Set<string>();
  listed.forEach((item, index) => {
    const row = index + 1;
    const name = isRawRecord(item) ? textOf(item["name"]) : null;
    const path = isRawRecord(item) ? item["path"] : null;
    if (!isRawRecord(item) || name === null) {
      report("bad-resource", "error", { row, column: "name", detail: "no-name" });
    } else if (typeof path !== "string" || !isInside(path)) {
      report("bad-resource", "error", { row, column: "path", value: path, detail: "bad-path" });
    } else if (names.has(name)) {
      report("bad-resource", "error", { row, column: "name", value: name, detail: "same-name" });
    } else {
      names.add(name);
      resources.push(readResource(item, name, path));
      faults.push(...checkSchema(name, path, item["schema"]));
    }
  });
  return resources;
}

function isComputed({ listed }: Resource): boolean {
  return typeof listed[COMPUTED_FROM] === "string";
}

const INTEGRITY = /^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

function readResource(item: RawRecord, name: string, path: string): Resource {
  const { bytes, hash } = item;
  return {
    name,
    path,
    bytes: typeof bytes === "number" && Number.isSafeInteger(bytes) && bytes >= 0 ? bytes : null,
    hash: typeof hash === "string" && INTEGRITY.test(hash) ? hash : null,
    refusal: refusalOf(item, path),
    listed: item,
  };
}

function refusalOf({ format, encoding }: RawRecord, path: string): string | null {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const stated = typeof format === "string" ? format.toLowerCase() : ending;
  if (stated !== "json") return `format:${stated}`;
  const isUtf8 = typeof encoding !== "string" || /^utf-?8$/i.test(encoding);
  return isUtf8 ? null : `encoding:${encoding}`;
}

/** A relative path of plain segments: no scheme, no root, no way up, nothing a URL would read otherwise. */
export function isInside(path: string): boolean {
  return (
    path.length <= 500 &&
    !/[\\:?#%\p{Cc}]/u.test(path) &&
    path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..")
  );
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? cleanText(value).text || null : null;
}
