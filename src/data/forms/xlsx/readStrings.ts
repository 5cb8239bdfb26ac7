import { scanXml } from "./scanXml";

/** The shared texts of a workbook, pieces of rich text joined, readings (phonetic runs) left out; `null`: malformed. */
export function readStrings(xml: string): readonly string[] | null {
  const strings: string[] = [];
  const gather = new TextGatherer();
  const isSound = scanXml(xml, {
    open(name) {
      if (name === "si") gather.start();
      else gather.open(name);
    },
    text: (text) => gather.add(text),
    close(name) {
      if (name === "si") strings.push(gather.end());
      else gather.close(name);
    },
  });
  return isSound ? strings : null;
}

/** Gathers the `t` elements of one text. */
export class TextGatherer {
  #text = "";
  #isReading = false;
  #isPhonetic = false;

  start(): void {
    this.#text = "";
    this.#isReading = false;
    this.#isPhonetic = false;
  }

  open(name: string): void {
    if (name === "t") this.#isReading = !this.#isPhonetic;
    else if (name === "rPh") this.#isPhonetic = true;
  }

  add(text: string): void {
    if (this.#isReading) this.#text += text;
  }

  close(name: string): void {
    if (name === "t") this.#isReading = false;
    else if (name === "rPh") this.#isPhonetic = false;
  }

  end(): string {
    return decodeEscapes(this.#text);
  }
}

/** Characters that XML cannot hold are written `_x0007_` (ECMA-376 part 1, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
