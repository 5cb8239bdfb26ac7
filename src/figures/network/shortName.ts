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

/** A body's name as its label has it: short, cut with an ellipsis where it is very long. */
export function shortName(name: string): string {
  const rule = SHORTER.find(([pattern]) => pattern.test(name));
  const short = rule ? name.replace(rule[0], rule[1]) : name;
  return short.length > LONGEST ? `${short.slice(0, LONGEST - 1).trimEnd()}…` : short;
}
