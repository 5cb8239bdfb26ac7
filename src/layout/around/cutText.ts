/** A text in so many characters, with an ellipsis where it is longer. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}

/** A text in at most so many lines of so many characters, broken between words; the last is cut. */
export function wrapText(text: string, most: number, lines: number): readonly string[] {
  const found: string[] = [];
  let rest = text.trim();
  while (rest.length > most && found.length < lines - 1) {
    const space = rest.lastIndexOf(" ", most);
    if (space <= 0) break;
    found.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return [...found, cutText(rest, most)];
}
