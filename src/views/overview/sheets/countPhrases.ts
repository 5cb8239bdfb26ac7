/** The title and the rule of each count named in the sentence. */
export const COUNT_PHRASES = {
  collaborating: {
    it: {
      title: "Enti che lavorano insieme",
      rule: "Enti con almeno un accordo avviato e non ritirato, insieme ad almeno un altro ente.",
    },
    en: {
      title: "Authorities that work together",
      rule: "Authorities in at least one partnership, started and not withdrawn, with at least one other authority.",
    },
  },
  isolated: {
    it: {
      title: "Enti senza accordi con altri",
      rule: "Enti del programma senza alcun accordo avviato insieme ad altri enti.",
    },
    en: {
      title: "Authorities without partnerships",
      rule: "Authorities of the programme in no started partnership with other authorities.",
    },
  },
  started: {
    it: {
      title: "Accordi avviati",
      rule: "Accordi iniziati entro la data di lettura e non ritirati, anche se nel frattempo conclusi.",
    },
    en: {
      title: "Partnerships started",
      rule: "Partnerships begun by the reading date and not withdrawn, even if ended since.",
    },
  },
  active: {
    it: { title: "Accordi in corso", rule: "Accordi avviati, non conclusi e non ritirati." },
    en: {
      title: "Partnerships under way",
      rule: "Partnerships started, neither ended nor withdrawn.",
    },
  },
  "in-preparation": {
    it: {
      title: "Accordi in preparazione",
      rule: "Accordi con almeno una tappa datata (proposta, bozza, approvazione o firma) e non ancora avviati.",
    },
    en: {
      title: "Partnerships in preparation",
      rule: "Partnerships with at least one dated step (proposal, draft, approval or signature), not started yet.",
    },
  },
  interregional: {
    it: {
      title: "Accordi tra regioni",
      rule: "Accordi avviati e non ritirati fra enti di almeno due regioni. L’atteso è quanti lo sarebbero se gli stessi accordi unissero enti presi a caso.",
    },
    en: {
      title: "Partnerships between regions",
      rule: "Partnerships started and not withdrawn, between authorities of at least two regions. The expected number is how many would be, if the same partnerships joined authorities picked at random.",
    },
  },
  international: {
    it: {
      title: "Accordi con l’estero",
      rule: "Accordi avviati e non ritirati con almeno una parte fuori dall’Italia.",
    },
    en: {
      title: "Partnerships with bodies abroad",
      rule: "Partnerships started and not withdrawn, with at least one party outside Italy.",
    },
  },
  illustrative: {
    it: {
      title: "Dati dimostrativi",
      rule: "Enti e accordi mostrati a questa data che sono inventati a scopo dimostrativo.",
    },
    en: {
      title: "Illustrative data",
      rule: "Bodies and partnerships shown at this date that are made up for demonstration.",
    },
  },
  new: {
    it: {
      title: "Accordi nuovi",
      rule: "Accordi in corso o in preparazione alla seconda delle due date e non alla prima.",
    },
    en: {
      title: "New partnerships",
      rule: "Partnerships under way or in preparation on the later of the two dates and not on the earlier.",
    },
  },
  lost: {
    it: {
      title: "Accordi cessati",
      rule: "Accordi in corso o in preparazione alla prima delle due date e non più alla seconda: conclusi o ritirati.",
    },
    en: {
      title: "Partnerships ended",
      rule: "Partnerships under way or in preparation on the earlier of the two dates and no longer on the later: ended or withdrawn.",
    },
  },
  continued: {
    it: {
      title: "Accordi che continuano",
      rule: "Accordi in corso o in preparazione a entrambe le date.",
    },
    en: {
      title: "Partnerships that continue",
      rule: "Partnerships under way or in preparation on both dates.",
    },
  },
} as const;
