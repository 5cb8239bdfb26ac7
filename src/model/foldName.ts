/** Words of plain letters, a space between: most names. */
const FOLDED_BUT_CASE = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** A name as search and comparison see it: no accents, no case, one kind of apostrophe and space. */
export function foldName(name: string): string {
  if (FOLDED_BUT_CASE.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
