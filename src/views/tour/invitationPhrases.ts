export const INVITATION_PHRASES = {
  label: { it: "Prima visita", en: "First visit" },
  firstTime: {
    it: "Prima volta qui? 30 secondi per orientarsi.",
    en: "First time here? 30 seconds to find your way.",
  },
  start: { it: "Inizia", en: "Start" },
  decline: { it: "No, grazie", en: "No, thanks" },
} as const;
