/** A name and what it stands for, in both languages. */
export interface ColumnWords {
  readonly it: readonly [label: string, text: string];
  readonly en: readonly [label: string, text: string];
}

/** `label` and `text` side by side in both languages, to be read together where they are written. */
export function inBoth(
  itLabel: string,
  itText: string,
  enLabel: string,
  enText: string,
): ColumnWords {
  return { it: [itLabel, itText], en: [enLabel, enText] };
}

/** The same in every table that has ids. */
export const ID_WORDS = inBoth(
  "Identificativo",
  "La parola con cui le altre tabelle indicano il record. Non va cambiata da una versione all’altra.",
  "Identifier",
  "The word by which other tables point at the record. It should not change from version to version.",
);

export const WEB_WORDS = inBoth(
  "Indirizzo web",
  "La pagina che ne parla.",
  "Web address",
  "The page about it.",
);
