/** The file that says what a data set holds (https://datapackage.org/standard/data-package/). */
export const DESCRIPTOR_FILE = "datapackage.json";
