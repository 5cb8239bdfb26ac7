/** Long enough to get on, short enough that nobody notices. */
const SLICE_MS = 12;
/** Pieces are joined into parts of about this many characters, so that a file is not a million strings. */
const PART = 1 << 18;

/** Gathers what is made one by one, and lets the page work in between: a large list never stops it. */
export async function gatherInSlices<T>(items: Iterable<T>): Promise<readonly T[]> {
  const gathered: T[] = [];
  let since = performance.now();
  for (const item of items) {
    gathered.push(item);
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    since = performance.now();
  }
  return gathered;
}

/** Writes a text piece by piece, likewise; the parts make up the text. */
export function writeInSlices(pieces: Iterable<string>): Promise<readonly string[]> {
  return gatherInSlices(inParts(pieces));
}

function* inParts(pieces: Iterable<string>): Generator<string> {
  let part: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    part.push(piece);
    length += piece.length;
    if (length < PART) continue;
    yield part.join("");
    [part, length] = [[], 0];
  }
  yield part.join("");
}
