// oxlint-disable-next-line no-control-regex -- control characters are what XML 1.0 cannot hold
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** A text inside XML 1.0, as content or attribute; what XML cannot hold is left out. */
export function xmlEscape(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** `<name key="value" …` without its end; attributes that are `null` are left out. */
export function openTag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${xmlEscape(String(value))}"`],
  );
  return `<${name}${written.join("")}`;
}
