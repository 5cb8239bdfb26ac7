/** What a scan meets, in order; names come without their prefix. */
export interface XmlHandler {
  /** `attributes`: the text between the name and the end of the tag. */
  readonly open?: (name: string, attributes: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const MOST_LEVELS = 64;

/**
 * Walks an XML text once, without recursion. `false`: it is not well-formed as far as we need it, is cut short, nests
 * too deeply, or has a document type, which no workbook needs and entity bombs do.
 */
export function scanXml(xml: string, { open, text, close }: XmlHandler): boolean {
  const names: string[] = [];
  let at = 0;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start < 0) return names.length === 0 && at > 0;
    if (start > at && names.length > 0) text?.(decodeEntities(xml.slice(at, start)));
    if (xml.startsWith("<!", start) || xml.startsWith("<?", start)) {
      const end = afterSpecial(xml, start, text);
      if (end < 0) return false;
      at = end;
      continue;
    }
    const end = tagEnd(xml, start + 1);
    if (end < 0) return false;
    at = end + 1;
    if (xml.charCodeAt(start + 1) === SLASH) {
      const name = localName(xml.slice(start + 2, end).trimEnd());
      if (names.pop() !== name) return false;
      close?.(name);
      continue;
    }
    const isEmpty = xml.charCodeAt(end - 1) === SLASH;
    const tag = xml.slice(start + 1, isEmpty ? end - 1 : end);
    const cut = tag.search(/\s/);
    const name = localName(cut < 0 ? tag : tag.slice(0, cut));
    if (name === "") return false;
    open?.(name, cut < 0 ? "" : tag.slice(cut));
    if (isEmpty) close?.(name);
    else if (names.push(name) > MOST_LEVELS) return false;
  }
}

const SLASH = 0x2f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GREATER = 0x3e;

/** The offset of the `>` that ends a tag; one inside quotes does not. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

/** After a comment, an instruction or a CDATA section; -1 where it does not end, or is a document type. */
function afterSpecial(xml: string, start: number, text: XmlHandler["text"]): number {
  const [opening, closing] = xml.startsWith("<!--", start)
    ? ["<!--", "-->"]
    : xml.startsWith("<![CDATA[", start)
      ? ["<![CDATA[", "]]>"]
      : ["<?", "?>"];
  if (!xml.startsWith(opening, start)) return -1;
  const end = xml.indexOf(closing, start + opening.length);
  if (end < 0) return -1;
  if (opening === "<![CDATA[") text?.(xml.slice(start + opening.length, end));
  return end + closing.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The value of an attribute by its local name; `null` where the tag has none. */
export function attributeOf(attributes: string, name: string): string | null {
  // As every program writes it; the rest is for those that write it otherwise.
  const usual = attributes.indexOf(` ${name}="`);
  if (usual >= 0) {
    const start = usual + name.length + 3;
    const end = attributes.indexOf('"', start);
    if (end >= 0) return decodeEntities(attributes.slice(start, end));
  }
  let at = attributes.indexOf(name);
  while (at >= 0) {
    const before = attributes.charCodeAt(at - 1);
    const isWhole = before <= 0x20 || before === 0x3a;
    const match = isWhole ? VALUE.exec(attributes.slice(at + name.length, at + LONGEST)) : null;
    if (match) return decodeEntities(match[1] ?? match[2] ?? "");
    at = attributes.indexOf(name, at + 1);
  }
  return null;
}

const VALUE = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const LONGEST = 5000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/g,
    (whole, name: string) => {
      if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
      const code = name[1] === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
