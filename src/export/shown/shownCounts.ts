import { formatNumber } from "../../i18n/format";
import type { Language } from "../../model/localText";
import type { ShownRecords } from "./shownRecords";

/** «174 enti, attori e partner, 52 accordi»: said before a file is made, and in it. */
export function describeCounts(
  { bodies, partnerships }: Pick<ShownRecords, "bodies" | "partnerships">,
  language: Language,
): string {
  const areAuthorities = bodies.every(({ role }) => role === "authority");
  return [
    counted(bodies.length, areAuthorities ? "authorities" : "bodies", language),
    counted(partnerships.length, "partnerships", language),
  ].join(", ");
}

const NOUNS = {
  authorities: { it: ["ente", "enti"], en: ["authority", "authorities"] },
  bodies: { it: ["ente o partner", "enti e partner"], en: ["body", "bodies"] },
  partnerships: { it: ["accordo", "accordi"], en: ["partnership", "partnerships"] },
} as const;

function counted(count: number, noun: keyof typeof NOUNS, language: Language): string {
  const [one, many] = NOUNS[noun][language];
  return `${formatNumber(count, language)} ${count === 1 ? one : many}`;
}
