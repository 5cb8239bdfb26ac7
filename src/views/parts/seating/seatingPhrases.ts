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
  outdated: {
    it: "Il server non ha dato il programma che li dispone: forse il sito è stato aggiornato mentre la pagina era aperta.",
    en: "The server did not give the program that places them: perhaps the site was updated while the page was open.",
  },
  outOfReach: {
    it: "Il dispositivo non è connesso, e il programma che li dispone non era ancora stato scaricato.",
    en: "The device is offline, and the program that places them had not been downloaded yet.",
  },
  resume: { it: "Riprendi", en: "Go on" },
} as const;
