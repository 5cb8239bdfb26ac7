import { formatList, formatNumber } from "../../i18n/format";
import type { Language } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
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

/** The same by kind: «60 enti, 172 attori e 22 partner; 57 accordi avviati e 28 in preparazione». */
export function describeShown(
  { bodies, partnerships }: Pick<ShownRecords, "bodies" | "partnerships">,
  language: Language,
): string {
  const inRole = (role: Organisation["role"]) => bodies.filter((body) => body.role === role).length;
  const started = partnerships.filter((item) => item.started).length;
  const roles = formatList(
    [
      counted(inRole("authority"), "authorities", language),
      counted(inRole("actor"), "actors", language),
      counted(inRole("partner"), "partners", language),
    ],
    language,
  );
  const stages = formatList(
    [
      counted(started, "started", language),
      counted(partnerships.length - started, "prepared", language),
    ],
    language,
  );
  return `${roles}; ${stages}`;
}

const NOUNS = {
  authorities: { it: ["ente", "enti"], en: ["authority", "authorities"] },
  bodies: { it: ["ente o partner", "enti e partner"], en: ["body", "bodies"] },
  actors: { it: ["attore", "attori"], en: ["local actor", "local actors"] },
  partners: {
    it: ["partner estero", "partner esteri"],
    en: ["foreign partner", "foreign partners"],
  },
  started: {
    it: ["accordo avviato", "accordi avviati"],
    en: ["partnership started", "partnerships started"],
  },
  prepared: {
    it: ["in preparazione", "in preparazione"],
    en: ["in preparation", "in preparation"],
  },
  partnerships: { it: ["accordo", "accordi"], en: ["partnership", "partnerships"] },
} as const;

function counted(count: number, noun: keyof typeof NOUNS, language: Language): string {
  const [one, many] = NOUNS[noun][language];
  return `${formatNumber(count, language)} ${count === 1 ? one : many}`;
}
