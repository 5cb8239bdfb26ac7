export const PREFERENCE_PHRASES = {
  look: {
    it: "Aspetto chiaro o scuro: segue il dispositivo, e il pulsante ◐ in alto lo cambia.",
    en: "Light or dark look: it follows the device, and the button ◐ at the top changes it.",
  },
  motion: {
    it: "Meno movimento: se il dispositivo lo chiede, le figure cambiano senza scivolare.",
    en: "Less motion: where the device asks for it, pictures change without gliding.",
  },
  contrast: {
    it: "Colori del sistema e contrasto elevato: le figure usano i colori scelti nel dispositivo.",
    en: "System colours and high contrast: the pictures use the colours chosen on the device.",
  },
  letters: {
    it: "Tasti di una sola lettera: si spengono nella finestra dei tasti, che si apre con «?» o dalla ricerca.",
    en: "Single-character keys: they are turned off in the window of keys, opened by “?” or from the search.",
  },
  table: {
    it: "Tabella al posto della figura: il comando accanto alla figura mostra gli stessi numeri in righe.",
    en: "A table instead of the picture: the command beside the picture shows the same numbers in rows.",
  },
  language: {
    it: "Italiano o inglese: i pulsanti in alto cambiano la lingua, che resta nei collegamenti.",
    en: "Italian or English: the buttons at the top change the language, which links keep.",
  },
} as const;
