/** Whose bodies make up a span, and whose a body is where the data set is silent (ISO 3166-1 alpha-2); elsewhere is abroad. */
export const HOME_COUNTRY = "IT";
