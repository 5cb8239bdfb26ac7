import { COMPUTED_FROM, DESCRIPTOR_FILE } from "../model/dataPackage";
import { bareRecord, isRawRecord, type RawRecord, type RawTable } from "../model/rawTable";
import { isTableName } from "../model/tables";
import { encodeJson, PROFILE, type PackageFile } from "./packageFile";
import { tableResource } from "./tableResource";
import { schemaPath, writeSchemas } from "./writeSchemas";

export interface WrittenPackage {
  /** Under names that change with their content: `<table>.<12 hexadecimal digits>.json`. */
  readonly tables: readonly PackageFile[];
  /** Likewise named, but no tables: what was computed from them. */
  readonly computed: readonly PackageFile[];
  /** Under names that stay: what the descriptor refers to. */
  readonly schemas: readonly PackageFile[];
  /** To be put in place last, in one step. */
  readonly descriptor: PackageFile;
}

/** What a page would otherwise compute from the tables itself. */
export interface ComputedContent {
  readonly name: string;
  /** Tells whether it still fits the tables. */
  readonly computedFrom: string;
  readonly content: unknown;
}

export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Longer tables are written in columns: a third of the bytes, and several times faster to read. */
const MOST_ROWS_AS_RECORDS = 1000;

/**
 * A set as it is published. Records are written as they were read, unknown tables and columns among them; the same
 * tables give the same names and bytes. `metadata`: what the descriptor says beside its resources.
 */
export function writePackage(
  tables: readonly RawTable[],
  metadata: RawRecord,
  sha256: Sha256,
  computed: readonly ComputedContent[] = [],
): WrittenPackage {
  const write = (name: string, content: unknown) => hashedFile(name, content, sha256);
  const written = tables.map((table) => write(table.name, contentOf(table)));
  const besides = computed.map(({ name, content }) => write(name, content));
  const resources = [
    ...written.map((file) => ({
      ...tableResource(file.name, file.path, "json"),
      ...(isTableName(file.name) ? { schema: schemaPath(file.name) } : {}),
      bytes: file.bytes.byteLength,
      hash: file.hash,
    })),
    ...besides.map((file, index) => ({
      ...tableResource(file.name, file.path, "json"),
      [COMPUTED_FROM]: computed[index]?.computedFrom,
      bytes: file.bytes.byteLength,
      hash: file.hash,
    })),
  ];
  const descriptor = { $schema: PROFILE, ...metadata, resources };
  return {
    tables: written,
    computed: besides,
    schemas: writeSchemas(),
    descriptor: { path: DESCRIPTOR_FILE, bytes: encodeJson(descriptor, 2) },
  };
}

interface HashedFile extends PackageFile {
  readonly name: string;
  readonly hash: string;
}

function hashedFile(name: string, content: unknown, sha256: Sha256): HashedFile {
  const bytes = encodeJson(content);
  const digest = sha256(bytes);
  const path = `${fileNameOf(name)}.${hexOf(digest).slice(0, 12)}.json`;
  return { name, path, bytes, hash: `sha256-${base64Of(digest)}` };
}

/** A file that `writePackage` wrote, of this release or another. */
export const PUBLISHED_TABLE = /^[A-Za-z0-9_-]+\.[0-9a-f]{12}\.json$/;

function contentOf({ columns, records }: RawTable): unknown {
  const isLong = records.length > MOST_ROWS_AS_RECORDS;
  return isLong && records.every(isRawRecord) ? inColumns(columns, records) : records;
}

export function inColumns(columns: readonly string[], records: readonly RawRecord[]): unknown {
  const byColumn = bareRecord();
  for (const column of columns) {
    byColumn[column] = records.map((record) =>
      Object.hasOwn(record, column) ? record[column] : null,
    );
  }
  return { columns: byColumn };
}

/** Unknown tables may be called anything. */
function fileNameOf(table: string): string {
  return table.replace(/[^A-Za-z0-9_-]/g, "_");
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
