export const HEAVY_PHRASES = {
  comparing: { it: "Confronto degli accordi", en: "Comparing the partnerships" },
  comparingNow: {
    it: "Si stanno confrontando gli accordi di tutti gli enti.",
    en: "The partnerships of all authorities are being compared.",
  },
  measuring: { it: "Misura della rete", en: "Measuring the network" },
  progress: {
    it: (share: string) => `Si sta misurando la rete: ${share}`,
    en: (share: string) => `Measuring the network: ${share}`,
  },
  stop: { it: "Ferma", en: "Stop" },
  stopped: { it: "La misura della rete è ferma.", en: "The network has not been measured." },
  outdated: {
    it: "La rete non è stata misurata: il server non ha dato il programma che la misura. Forse il sito è stato aggiornato mentre la pagina era aperta.",
    en: "The network has not been measured: the server did not give the program that measures it. Perhaps the site was updated while the page was open.",
  },
  outOfReach: {
    it: "La rete non è stata misurata: il dispositivo non è connesso, e il programma che la misura non era ancora stato scaricato.",
    en: "The network has not been measured: the device is offline, and the program that measures it had not been downloaded yet.",
  },
  resume: { it: "Misura", en: "Measure" },
} as const;
