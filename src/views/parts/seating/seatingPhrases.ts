export const SEATING_PHRASES = {
  placing: { it: "Disposizione della rete", en: "Placing the network" },
  progress: {
    it: (share: string) => `Gli enti prendono posto: ${share}`,
    en: (share: string) => `The bodies are taking their places: ${share}`,
  },
  stop: { it: "Ferma", en: "Stop" },
  stopped: {
    it: "Gli enti non hanno ancora il loro posto: i simboli si sovrappongono.",
    en: "The bodies have not taken their places yet: marks overlap.",
  },
  resume: { it: "Riprendi", en: "Go on" },
} as const;
