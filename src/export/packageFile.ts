/** A file to be written; its path inside the folder or archive of the set. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Data Package v2. */
export const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/** A value as JSON in UTF-8, with a line break at its end. */
export function encodeJson(value: unknown, indent?: number): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, indent)}\n`);
}
