import type { GlossaryTerm } from "./glossaryTerm";

/** Who is in the network, and what joins them. */
export const NETWORK_TERMS: readonly GlossaryTerm[] = [
  {
    key: "ente",
    name: { it: "Ente", en: "Authority" },
    also: { it: "ente territoriale, amministrazione", en: "local authority, administration" },
    text: {
      it: "Un Comune, una Provincia, una Regione o un’unione di Comuni che prende parte al programma. Gli indicatori, le regioni e le misure della rete contano questi. In senso largo, negli elenchi, «enti» comprende anche attori e partner.",
      en: "A municipality, a province, a region or a union of municipalities that takes part in the programme. Indicators, regions and network measures count these. Lists also say “bodies” for authorities, actors and partners together.",
    },
    places: ["/", "/enti"],
  },
  {
    key: "attore",
    name: { it: "Attore territoriale", en: "Local actor" },
    text: {
      it: "Chi opera nel territorio di un ente senza essere un’amministrazione del programma: un’università, una camera di commercio, un’associazione, un’impresa, una scuola.",
      en: "Whoever works in the territory of an authority without being an administration of the programme: a university, a chamber of commerce, an association, a company, a school.",
    },
    places: ["/", "/enti"],
  },
  {
    key: "partner-estero",
    name: { it: "Partner estero", en: "Foreign partner" },
    text: {
      it: "Un soggetto di un altro Paese che prende parte ad almeno un accordo, o potrebbe farlo.",
      en: "A body of another country that takes part in at least one partnership, or could.",
    },
    places: ["/", "/paesi"],
  },
  {
    key: "accordo",
    name: { it: "Accordo", en: "Partnership" },
    also: {
      it: "partenariato, protocollo, patto, progetto comune",
      en: "agreement, protocol, pact",
    },
    text: {
      it: "Un patto scritto o un progetto comune fra due o più soggetti: un protocollo, una convenzione, una rete, un gemellaggio. È il documento da cui nasce ogni legame, e la prova che gli indicatori contano.",
      en: "A written pact or a joint project between two or more bodies: a protocol, a convention, a network, a twinning. Every link rests on one, and it is the evidence that indicators count.",
    },
    places: ["/partenariati", "/"],
  },
  {
    key: "parte",
    name: { it: "Parte di un accordo", en: "Member of a partnership" },
    also: { it: "membro, capofila, associato", en: "party, lead, associate" },
    text: {
      it: "Chi prende parte a un accordo, come capofila, come parte o come associato, da una data a un’altra. Chi compare due volte conta una volta.",
      en: "Whoever takes part in a partnership, as lead, partner or associate, from one date to another. Whoever is listed twice counts once.",
    },
    places: ["/partenariati"],
  },
  {
    key: "legame",
    name: { it: "Legame", en: "Link" },
    also: { it: "linea, arco", en: "line, edge" },
    text: {
      it: "La linea fra due soggetti che hanno almeno un accordo in comune. Se gli accordi sono più d’uno la linea resta una, con il loro numero.",
      en: "The line between two bodies that share at least one partnership. Where they share several, the line is one, with their number.",
    },
    places: ["/"],
  },
  {
    key: "coppia",
    name: { it: "Coppia", en: "Pair" },
    text: {
      it: "Due enti con almeno un accordo in comune. Un accordo fra quattro enti forma sei coppie: per questo le coppie crescono più degli accordi.",
      en: "Two authorities that share at least one partnership. A partnership of four authorities makes six pairs: that is why pairs grow faster than partnerships.",
    },
    places: ["/idee/crescita", "/regioni"],
  },
  {
    key: "ampiezza",
    name: { it: "Ampiezza", en: "Span" },
    also: {
      it: "interregionale, tra regioni, in una regione, con una sola parte italiana",
      en: "interregional, between regions, within one region, local",
    },
    text: {
      it: "Quanto è largo un accordo. È «tra regioni» se i suoi enti sono di almeno due regioni; «in una regione» se non lo è e ha almeno due parti italiane; «con una sola parte italiana» negli altri casi. Attori e partner esteri non spostano la regione.",
      en: "How wide a partnership is: “between regions” when its authorities are of at least two regions; “within one region” when they are not and there are at least two Italian members; “with one Italian party only” otherwise. Actors and foreign partners do not change the region.",
    },
    places: ["/", "/partenariati"],
  },
  {
    key: "con-l-estero",
    name: { it: "Con l’estero", en: "With bodies abroad" },
    also: { it: "internazionale", en: "international" },
    text: {
      it: "Di un accordo con almeno una parte fuori dall’Italia, quale che sia la sua ampiezza.",
      en: "Of a partnership with at least one member outside Italy, whatever its span.",
    },
    places: ["/paesi", "/partenariati"],
  },
  {
    key: "tema",
    name: { it: "Tema", en: "Theme" },
    text: {
      it: "L’argomento di un accordo, scelto dall’elenco dei dati. Un accordo può averne più d’uno.",
      en: "What a partnership is about, chosen from the list in the data. It may have more than one.",
    },
    places: ["/temi", "/"],
  },
  {
    key: "relazione",
    name: { it: "Relazione con un Paese", en: "Relation with a country" },
    text: {
      it: "Un rapporto che un ente ha già con un Paese, da prima del progetto: un gemellaggio, un progetto, una sede. Non è un accordo della rete e non conta per gli indicatori.",
      en: "What joins an authority to a country from before the project: a twinning, a project, an office. It is no partnership of the network, and indicators do not count it.",
    },
    places: ["/paesi", "/idee"],
  },
  {
    key: "mettere-in-comune",
    name: { it: "Mettere in comune un Paese", en: "Pooling a country" },
    text: {
      it: "Un Paese è in comune quando lo nomina almeno un accordo tra regioni. È «da mettere in comune» quando enti di almeno due regioni hanno relazioni con esso e nessun accordo tra regioni lo nomina.",
      en: "A country is pooled when at least one partnership between regions names it. It is “to be pooled” when authorities of at least two regions have relations with it and no such partnership names it.",
    },
    places: ["/idee", "/paesi"],
  },
  {
    key: "ai-margini",
    name: { it: "Ente ai margini", en: "Authority at the margin" },
    text: {
      it: "Un ente senza accordi avviati con altri enti, o che ne ha solo nella propria regione.",
      en: "An authority without started partnerships, or with some in its own region only.",
    },
    places: ["/idee"],
  },
  {
    key: "passo",
    name: { it: "Passo", en: "Step" },
    also: { it: "percorso, distanza", en: "path, distance" },
    text: {
      it: "Un legame lungo una catena. Chi ha un accordo con un ente gli sta a un passo; chi ha un accordo solo con quelli, a due.",
      en: "One link of a chain. Whoever shares a partnership with an authority is one step away; whoever only shares one with those is two steps away.",
    },
    places: ["/"],
  },
  {
    key: "ponte",
    name: { it: "Ponte", en: "Bridge" },
    also: {
      it: "ruolo di intermediazione, ruolo di tramite, coordina, apre, ospita",
      en: "brokerage role, coordinates, opens, hosts",
    },
    text: {
      it: "Un ente è tramite fra due altri che non hanno accordi fra loro ma ne hanno entrambi con lui. Se le regioni sono tre «fa da ponte»; se sono due o una coordina, apre o ospita.",
      en: "An authority stands between two others that have no partnership with each other and both have one with it. With three regions it “bridges”; with two or one it coordinates, opens or hosts.",
    },
    places: ["/idee"],
  },
  {
    key: "punto-debole",
    name: { it: "Punto debole", en: "Weak point" },
    also: { it: "nodo critico, ente critico, accordo critico", en: "critical node, cut point" },
    text: {
      it: "Un ente o un accordo senza il quale la rete si divide in almeno due parti, con almeno due enti ciascuna.",
      en: "An authority or a partnership without which the network falls into at least two parts of at least two authorities each.",
    },
    places: ["/idee"],
  },
  {
    key: "atteso-per-caso",
    name: { it: "Atteso per caso", en: "Expected by chance" },
    also: {
      it: "più dell’atteso, meno dell’atteso, come l’atteso",
      en: "more, fewer, as expected",
    },
    text: {
      it: "Il numero che si avrebbe se ogni accordo scegliesse a sorte i suoi enti fra tutti. È un termine di paragone, non una meta: più o meno dell’atteso non vuol dire meglio o peggio.",
      en: "The number there would be if each partnership drew its authorities by lot from all. It is a yardstick, not an aim: more or fewer than expected does not mean better or worse.",
    },
    places: ["/", "/regioni"],
  },
];
