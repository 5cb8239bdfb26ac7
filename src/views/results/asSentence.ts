/** A phrase as a sentence of its own: with a capital and a full stop. */
export function asSentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
}
