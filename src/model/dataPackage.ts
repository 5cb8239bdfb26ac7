/** The file that says what a data set holds (https://datapackage.org/standard/data-package/). */
export const DESCRIPTOR_FILE = "datapackage.json";

/** The property, ours, under which a descriptor says what stands at the foot of every page. */
export const NOTICES_KEY = "notices";

/** Where a workbook keeps what a descriptor says beside its resources: one row a property. */
export const METADATA_TABLE = { name: "datapackage", columns: ["key", "value"] } as const;
