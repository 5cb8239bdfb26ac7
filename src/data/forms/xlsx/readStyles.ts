import { attributeOf, scanXml } from "./scanXml";

/** How a number is shown where it stands for a date: to the day, the month or the year. */
export type DateStyle = "day" | "month" | "year";

/** Formats every workbook knows by number (ECMA-376 part 1, 18.8.30); 17 is `mmm-yy`, 45–47 are times. */
const BUILT_IN_DAYS = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const BUILT_IN_MONTHS = new Set([17, 55, 56]);

/** Style index → how it shows a date; other styles are absent. `null`: the part is malformed. */
export function readStyles(xml: string): ReadonlyMap<number, DateStyle> | null {
  const custom = new Map<number, DateStyle>();
  const styles = new Map<number, DateStyle>();
  let isInCells = false;
  let index = 0;
  const isSound = scanXml(xml, {
    open(name, attributes) {
      if (name === "cellXfs") isInCells = true;
      else if (name === "numFmt") {
        const style = dateStyleOf(attributeOf(attributes, "formatCode") ?? "");
        if (style) custom.set(Number(attributeOf(attributes, "numFmtId")), style);
      } else if (name === "xf" && isInCells) {
        const id = Number(attributeOf(attributes, "numFmtId") ?? 0);
        const style = custom.get(id) ?? builtIn(id);
        if (style) styles.set(index, style);
        index += 1;
      }
    },
    close(name) {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return isSound ? styles : null;
}

function builtIn(id: number): DateStyle | null {
  if (BUILT_IN_DAYS.has(id)) return "day";
  return BUILT_IN_MONTHS.has(id) ? "month" : null;
}

/** What a format code shows of a date; `null`: nothing. Texts, colours and escaped letters do not count. */
export function dateStyleOf(code: string): DateStyle | null {
  const [first = ""] = code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, "").split(";");
  const letters = first.toLowerCase();
  if (/general|[0#?]/.test(letters)) return null;
  // `g` and `a` are the year and day letters of Italian format codes, which some programs leave untranslated.
  if (/[dg]/.test(letters)) return "day";
  const hasYear = /[yae]/.test(letters.replace(/am\/pm|a\/p/g, ""));
  if (letters.includes("m") && hasYear) return "month";
  return hasYear ? "year" : null;
}
