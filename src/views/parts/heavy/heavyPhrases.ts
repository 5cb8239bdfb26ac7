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
  resume: { it: "Misura", en: "Measure" },
} as const;
