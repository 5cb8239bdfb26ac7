/** Long enough to get on, short enough that nobody notices. */
const SLICE_MS = 12;
/** Pieces are joined into parts of about this many characters, so that a file is not a million strings. */
const PART = 1 << 18;

/** Writes a text piece by piece and lets the page work in between; a large file never stops it. */
export async function writeInSlices(pieces: Iterable<string>): Promise<readonly string[]> {
  const parts: string[] = [];
  let part: string[] = [];
  let length = 0;
  let since = performance.now();
  for (const piece of pieces) {
    part.push(piece);
    length += piece.length;
    if (length >= PART) {
      parts.push(part.join(""));
      [part, length] = [[], 0];
    }
    if (performance.now() - since >= SLICE_MS) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      since = performance.now();
    }
  }
  return [...parts, part.join("")];
}
