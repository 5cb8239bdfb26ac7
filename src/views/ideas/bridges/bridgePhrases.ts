import { formatNumber } from "../../../i18n/format";

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);
const it = (count: number) => formatNumber(count, "it");
const en = (count: number) => formatNumber(count, "en");

export const BRIDGE_PHRASES = {
  sentence: {
    it: (wide: number, all: number, bodies: number, partnerships: number) =>
      `Su ${it(all)} ${one(all, "ente", "enti")}, ${wide === 0 ? "nessuno lavora" : `${it(wide)} ${one(wide, "lavora", "lavorano")}`} con almeno due regioni; ${critical(bodies, partnerships)}.`,
    en: (wide: number, all: number, bodies: number, partnerships: number) =>
      `${wide === 0 ? "None" : en(wide)} of ${en(all)} ${one(all, "authority", "authorities")} ${one(Math.max(wide, 1), "works", "work")} with at least two regions; ${criticalEnglish(bodies, partnerships)}.`,
  },
  none: {
    it: "Nessun ente ha ancora accordi con altri enti, in questa selezione a questa data. Togliere un filtro o cambiare la data di lettura.",
    en: "No authority has a partnership with others yet, in this selection on this date. Remove a filter or change the reading date.",
  },
  guide1: {
    it: "Le regioni raggiunte sono quelle degli enti con cui si hanno accordi; la propria conta se vi si ha un partner.",
    en: "The regions reached are those of the authorities one has partnerships with; one’s own counts when there is a partner in it.",
  },
  guide2: {
    it: "I ruoli dicono quante coppie di enti, fra loro senza accordi, l’ente ha entrambi come partner: «coordina» se sono tutti della sua regione, «apre» se uno è della sua e l’altro no, «ospita» se i due sono di una stessa altra regione. «Fa da ponte» se le regioni sono tre (Gould e Fernandez, 1989).",
    en: "The roles tell how many pairs of authorities without a partnership between them the authority has both as partners: “coordinates” when all are of its region, “opens” when one is and the other is not, “hosts” when both are of one other region. It “bridges” when there are three regions (Gould and Fernandez, 1989).",
  },
  guide3: {
    it: "Un ente o un accordo è un punto debole quando senza di lui la rete si divide in almeno due parti con almeno due enti ciascuna.",
    en: "An authority or a partnership is a weak point when without it the network falls into at least two parts of at least two authorities each.",
  },
  list: { it: "Chi unisce le regioni", en: "Who joins the regions" },
  body: { it: "Ente", en: "Authority" },
  reached: { it: "Regioni raggiunte", en: "Regions reached" },
  dots: {
    it: (reached: number, all: number) => `${it(reached)} su ${it(all)}`,
    en: (reached: number, all: number) => `${en(reached)} of ${en(all)}`,
  },
  interregional: { it: "Accordi tra regioni", en: "Interregional partnerships" },
  partners: { it: "Enti partner", en: "Partner authorities" },
  roles: { it: "Ruolo", en: "Role" },
  leaves: { it: "Se esce …", en: "If it leaves …" },
  open: { it: "che cosa dipende da lui", en: "what depends on it" },
  leavesTitle: {
    it: (name: string) => `Se esce ${name}`,
    en: (name: string) => `If ${name} leaves`,
  },
  nothing: {
    it: "Nessun accordo, Paese o risultato dipende solo da questo ente.",
    en: "No partnership, country or result depends on this authority alone.",
  },
  lostPartnerships: {
    it: (n: number) =>
      `${it(n)} ${one(n, "accordo resterebbe", "accordi resterebbero")} con meno di due parti, o con una sola regione`,
    en: (n: number) =>
      `${en(n)} ${one(n, "partnership", "partnerships")} would be left with fewer than two members, or with one region`,
  },
  lostCountries: {
    it: (n: number) =>
      `${it(n)} ${one(n, "Paese non avrebbe", "Paesi non avrebbero")} più relazioni`,
    en: (n: number) => `${en(n)} ${one(n, "country", "countries")} would have no relation left`,
  },
  lostPairs: {
    it: (n: number) =>
      `${it(n)} ${one(n, "coppia di regioni resterebbe", "coppie di regioni resterebbero")} senza accordi`,
    en: (n: number) =>
      `${en(n)} ${one(n, "pair of regions", "pairs of regions")} would be left without partnerships`,
  },
  lostIndicators: {
    it: (n: number) => `${it(n)} ${one(n, "indicatore scenderebbe", "indicatori scenderebbero")}`,
    en: (n: number) => `${en(n)} ${one(n, "indicator", "indicators")} would fall`,
  },
  fromTo: {
    it: (from: string, to: string) => `da ${from} a ${to}`,
    en: (from: string, to: string) => `from ${from} to ${to}`,
  },
  weak: { it: "Punti deboli", en: "Weak points" },
  noWeak: {
    it: "Nessun ente e nessun accordo tiene insieme da solo parti della rete: se uno esce, gli altri restano collegati.",
    en: "No authority and no partnership alone holds parts of the network together: if one leaves, the others stay linked.",
  },
  split: {
    it: (parts: string) => `Senza, restano separate parti di ${parts} enti.`,
    en: (parts: string) => `Without it, parts of ${parts} authorities are left apart.`,
  },
  part: {
    it: (place: number, names: string, more: number) =>
      `Parte ${place}: ${names}${more === 0 ? "" : ` e ${one(more, "un altro", `altri ${it(more)}`)}`}`,
    en: (place: number, names: string, more: number) =>
      `Part ${place}: ${names}${more === 0 ? "" : ` and ${en(more)} more`}`,
  },
  weakBody: { it: "ente", en: "authority" },
  weakPartnership: { it: "accordo", en: "partnership" },
} as const;

function critical(bodies: number, partnerships: number): string {
  if (bodies + partnerships === 0) return "nessuno è un punto debole";
  const agreements = `${it(partnerships)} ${one(partnerships, "accordo", "accordi")}`;
  if (bodies === 0) {
    return `${agreements} ${one(partnerships, "è un punto debole", "sono punti deboli")}, nessun ente lo è`;
  }
  const first = `${it(bodies)} ${one(bodies, "ente è un punto debole", "enti sono punti deboli")}`;
  return `${first}, e ${partnerships === 0 ? "nessun accordo lo è" : `così ${agreements}`}`;
}

function criticalEnglish(bodies: number, partnerships: number): string {
  if (bodies + partnerships === 0) return "none is a weak point";
  const agreements = `${en(partnerships)} ${one(partnerships, "partnership", "partnerships")}`;
  if (bodies === 0) {
    return `${agreements} ${one(partnerships, "is a weak point", "are weak points")}, no authority is`;
  }
  const first = `${en(bodies)} ${one(bodies, "authority is a weak point", "authorities are weak points")}`;
  return `${first}, and ${partnerships === 0 ? "no partnership is" : `so ${one(partnerships, "is", "are")} ${agreements}`}`;
}
