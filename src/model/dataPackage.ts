/** The file that says what a data set holds (https://datapackage.org/standard/data-package/). */
export const DESCRIPTOR_FILE = "datapackage.json";

/** The property, ours, under which a descriptor says what stands at the foot of every page. */
export const NOTICES_KEY = "notices";

/** Where a workbook keeps what a descriptor says beside its resources: one row a property. */
export const METADATA_TABLE = { name: "datapackage", columns: ["key", "value"] } as const;

/**
 * The property, ours, of a resource that is no table: what it was computed from, so that the page can tell whether it
 * may be used instead of being computed again. Who does not know it loses time, no data.
 */
export const COMPUTED_FROM = "computedFrom";

/** The resource with the seats of the network face in a frame. */
export function positionsName(frame: string): string {
  return `positions-${frame}`;
}
