import type { GlossaryTerm } from "./glossaryTerm";

/** What the project aims at, and how one tells how far it has come. */
export const RESULT_TERMS: readonly GlossaryTerm[] = [
  {
    key: "obiettivo",
    name: { it: "Obiettivo", en: "Objective" },
    text: {
      it: "Che cosa il progetto vuole ottenere, dalla sua scheda.",
      en: "What the project wants to achieve, from its sheet.",
    },
    places: ["/progetto"],
  },
  {
    key: "risultato-atteso",
    name: { it: "Risultato atteso", en: "Expected result" },
    text: {
      it: "Ciò che il progetto si impegna a lasciare, sotto un obiettivo. Si segue con uno o più indicatori.",
      en: "What the project undertakes to leave behind, under an objective. One or more indicators follow it.",
    },
    places: ["/risultati", "/progetto"],
  },
  {
    key: "indicatore",
    name: { it: "Indicatore", en: "Indicator" },
    text: {
      it: "Una grandezza che si misura a una data per sapere a che punto è un risultato. La sua regola dice che cosa conta.",
      en: "A quantity measured on a date to know how far a result has come. Its rule says what it counts.",
    },
    places: ["/risultati"],
  },
  {
    key: "misura",
    name: { it: "Misura di un indicatore", en: "Measure of an indicator" },
    text: {
      it: "Il modo di contare: dai record dei dati, per esempio gli accordi tra regioni almeno firmati, oppure da valori osservati e scritti nei dati.",
      en: "The way of counting: from the records of the data, such as the partnerships between regions at least signed, or from values observed and written in the data.",
    },
    places: ["/risultati", "/dati"],
  },
  {
    key: "valore-di-partenza",
    name: { it: "Valore di partenza", en: "Baseline" },
    text: {
      it: "Il valore dell’indicatore all’inizio, da cui si calcola la strada percorsa.",
      en: "The value of the indicator at the start, from which the way covered is reckoned.",
    },
    places: ["/risultati"],
  },
  {
    key: "valore-atteso",
    name: { it: "Valore atteso", en: "Target" },
    also: { it: "traguardo, valore intermedio", en: "milestone" },
    text: {
      it: "Il valore che l’indicatore deve avere a una data. L’ultimo è il traguardo, gli altri sono intermedi. Fra due date l’atteso cresce in linea retta.",
      en: "The value that the indicator must have on a date. The last one is the target, the others are milestones. Between two dates the expected value follows a straight line.",
    },
    places: ["/risultati"],
  },
  {
    key: "valore-osservato",
    name: { it: "Valore osservato", en: "Observation" },
    text: {
      it: "Un valore rilevato e scritto nei dati, con la data a cui si riferisce. Vale il più recente entro la data di lettura.",
      en: "A value recorded and written in the data, with the date it refers to. The latest one up to the reading date holds.",
    },
    places: ["/risultati"],
  },
  {
    key: "stato",
    name: { it: "Stato di un indicatore", en: "Status of an indicator" },
    also: {
      it: "esito, raggiunto, in linea, in ritardo, critico, presto per dirlo, nessun dato, non calcolabile",
      en: "reached, on track, behind, critical, too early to tell, no data, not computable",
    },
    text: {
      it: "Il confronto fra il valore e l’atteso alla data di lettura, in sette parole. Le soglie stanno nella legenda degli stati. «Nessun dato» non è zero.",
      en: "The comparison of value and expectation on the reading date, in seven words. The thresholds stand in the key of statuses. “No data” is not zero.",
    },
    places: ["/risultati", "/"],
  },
  {
    key: "giudizio",
    name: { it: "Giudizio", en: "Judgement" },
    text: {
      it: "Lo stato di un indicatore come lo valuta una persona, con il motivo e la firma. Sta accanto allo stato calcolato e non lo cambia.",
      en: "The status of an indicator as a person sees it, with the reason and a name. It stands beside the computed status and does not change it.",
    },
    places: ["/risultati"],
  },
  {
    key: "record-contati",
    name: { it: "Record contati", en: "Counted records" },
    also: { it: "prova", en: "evidence" },
    text: {
      it: "Gli enti o gli accordi che un indicatore conta alla data di lettura, ciascuno con il motivo. Il loro numero è il valore.",
      en: "The authorities or partnerships that an indicator counts on the reading date, each with the reason. Their number is the value.",
    },
    places: ["/risultati", "/"],
  },
  {
    key: "proiezione",
    name: { it: "Proiezione", en: "Projection" },
    text: {
      it: "Il valore che si avrebbe alla data del traguardo andando avanti con il passo tenuto finora, e il giorno dell’arrivo. Il passo è la mediana delle pendenze fra i valori noti (Theil 1950, Sen 1968). È un conto, non una previsione.",
      en: "The value there would be on the target date at the pace kept so far, and the day of arrival. The pace is the median of the slopes between the known values (Theil 1950, Sen 1968). It is arithmetic, not a forecast.",
    },
    places: ["/risultati"],
  },
  {
    key: "stadio",
    name: { it: "Stadio di un accordo", en: "Stage of a partnership" },
    also: {
      it: "tappa, proposto, in bozza, approvato, firmato, avviato, concluso, ritirato",
      en: "step, proposed, drafted, approved, signed, under way, ended, withdrawn",
    },
    text: {
      it: "L’ultima tappa datata entro la data di lettura. «Almeno firmato» comprende gli stadi che vengono dopo; un accordo ritirato non conta più dalla sua data.",
      en: "The last dated step up to the reading date. “At least signed” includes the stages that follow; a withdrawn partnership no longer counts from its date.",
    },
    places: ["/partenariati", "/risultati"],
  },
  {
    key: "in-corso",
    name: { it: "Avviato, in corso, in preparazione", en: "Started, active, in preparation" },
    text: {
      it: "Avviato è l’accordo che alla data di lettura è cominciato. È in corso se non è finito né ritirato. È in preparazione se ha tappe ma non un inizio. Sono tre conteggi diversi, e ogni cifra dice quale.",
      en: "A partnership is started when it has begun by the reading date. It is active unless it has ended or been withdrawn. It is in preparation when it has steps and no start. These are three counts, and each figure says which.",
    },
    places: ["/", "/partenariati"],
  },
  {
    key: "piano-competenze-assetto",
    name: { it: "Piano, competenze, assetto", en: "Plan, skills, set-up" },
    text: {
      it: "I tre percorsi con cui un ente si prepara alla cooperazione: un piano strategico, competenze tecniche, un assetto organizzativo. Ciascuno ha tappe datate.",
      en: "The three tracks by which an authority gets ready to co-operate: a strategic plan, technical skills, an organisational set-up. Each has dated steps.",
    },
    places: ["/enti", "/risultati"],
  },
];
