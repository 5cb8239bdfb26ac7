/** A cell of a CSV file or a sheet; an absent one is `undefined`, in CSV "". */
export type RawCell = string | number | boolean | undefined;
