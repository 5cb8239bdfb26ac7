export const WALL_PHRASES = {
  title: { it: "Parete", en: "Wall" },
  results: { it: "Risultati attesi", en: "Expected results" },
  stops: { it: "Un tasto o un tocco ferma", en: "A key or a touch stops" },
  controls: { it: "Comandi della parete", en: "Wall controls" },
  play: { it: "Riprendi", en: "Resume" },
  previous: { it: "Vista precedente", en: "Previous view" },
  next: { it: "Vista seguente", en: "Next view" },
  fullScreen: { it: "Schermo intero", en: "Full screen" },
  leave: { it: "Esci", en: "Leave" },
  views: { it: "Viste", en: "Views" },
  seconds: { it: "Secondi per vista", en: "Seconds per view" },
  copy: { it: "Copia il collegamento", en: "Copy the link" },
  copied: { it: "Collegamento copiato", en: "Link copied" },
  byHand: { it: "Il collegamento, da copiare a mano", en: "The link, to copy by hand" },
  viewOf: {
    it: (view: string, views: string) => `Vista ${view} di ${views}`,
    en: (view: string, views: string) => `View ${view} of ${views}`,
  },
  rejected: {
    it: (words: string) => `Non riconosciuto nell’indirizzo: ${words}.`,
    en: (words: string) => `Not understood in the address: ${words}.`,
  },
  of: { it: "su", en: "of" },
  expected: {
    it: (figure: string) => `attesi ora ${figure}`,
    en: (figure: string) => `expected now ${figure}`,
  },
} as const;
