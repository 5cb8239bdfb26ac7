/** What labels leave out, since the shape of the mark says it: «Comune di», «Provincia di» becomes «Prov.». */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/^(?:Comune|Città|Municipalità|Municipio) (?:di |del |della |dell[’'])/, ""],
  [/^(?:Municipality|City|Town) of /, ""],
  [/^(?:Provincia|Libero consorzio comunale|Città metropolitana) di /, "Prov. "],
  [/^Camera di commercio di /, "Cam. comm. "],
  [/^Chamber of Commerce of /, "Chamber "],
  [/^(?:Università|Polo universitario) (?:di |del |della |dell[’'])/, "Univ. "],
  [/^University of /, "Univ. "],
  [/^(?:Province|Metropolitan City) of /, "Prov. "],
];

const LONGEST = 30;

/** A body's name as its label has it: short, cut with an ellipsis where it is very long, but not of its number. */
export function shortName(name: string): string {
  const rule = SHORTER.find(([pattern]) => pattern.test(name));
  const short = rule ? name.replace(rule[0], rule[1]) : name;
  if (short.length <= LONGEST) return short;
  const [start, number] = splitNumber(short);
  return `${start.slice(0, LONGEST - 1 - number.length).trimEnd()}…${number}`;
}

const NUMBER = / ?\d{1,9}$/;

/** A name in two: what comes before the number at its end, and that number; `""` without one. */
export function splitNumber(name: string): readonly [start: string, number: string] {
  const [number = ""] = NUMBER.exec(name) ?? [];
  return [name.slice(0, name.length - number.length), number];
}
