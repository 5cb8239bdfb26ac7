/** Where two versions are compared. */
export const COMPARE_PATH = "/dati/confronto";
