/** Why a file was not written. Fetched with the panel, so that it is at hand when nothing more can be fetched. */
export const UNSAVED_PHRASES = {
  because: {
    it: (reason: string, remedy: string) => `Il file non è stato scritto. ${reason} ${remedy}`,
    en: (reason: string, remedy: string) => `The file was not written. ${reason} ${remedy}`,
  },
  partMissing: {
    it: "Il server non ha dato il programma che lo scrive: forse il sito è stato aggiornato mentre la pagina era aperta.",
    en: "The server did not give the program that writes it: perhaps the site was updated while the page was open.",
  },
  reload: {
    it: "Ricaricare la pagina e chiederlo di nuovo.",
    en: "Reload the page and ask for it again.",
  },
  offline: {
    it: "Il dispositivo non è connesso alla rete, e il programma che lo scrive non era ancora stato scaricato.",
    en: "The device is offline, and the program that writes it had not been downloaded yet.",
  },
  connect: {
    it: "Collegarsi e chiederlo di nuovo.",
    en: "Connect and ask for it again.",
  },
  tooLarge: {
    it: "È troppo grande per la memoria di questo dispositivo.",
    en: "It is too large for the memory of this device.",
  },
  stopped: {
    it: "Il programma che lo scrive si è fermato.",
    en: "The program that writes it stopped.",
  },
  fewer: {
    it: "Chiederlo di nuovo, o restringere prima i record con i filtri.",
    en: "Ask for it again, or narrow the records with the filters first.",
  },
  otherForm: {
    it: "Chiederlo di nuovo, o chiedere un’altra forma.",
    en: "Ask for it again, or for another form.",
  },
} as const;
