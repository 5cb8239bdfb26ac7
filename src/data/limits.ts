/** What a data set may weigh; each refusal names its limit. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
export const MAX_ROWS = 1_000_000;
export const MAX_COLUMNS = 1_000;
export const MAX_DEPTH = 32;
/** Of everything an archive holds, unpacked. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
export const MAX_ENTRIES = 200;
