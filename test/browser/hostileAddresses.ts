import type { Focus } from "../../src/model/focus";
import { FACE_WORDS, FOCUS_WORDS } from "../../src/selection/addressWords";
import { FACES } from "../../src/selection/selection";
import { ROUTES } from "../fixtures/routes";
import { HOSTILE_IDS, HOSTILE_TEXTS } from "../hostile/hostileTexts";

const LONG = HOSTILE_TEXTS.findIndex((text) => text.length === 10_000);
/** A body with a name of ten thousand letters. */
export const LONG_BODY = HOSTILE_IDS[LONG] ?? `ente-${LONG}`;

/** What is in no route. */
export const NOWHERE = "/%3Cimg%20src=x%20onerror=alert(1)%3E";

/** Records worth a visit, by the pattern of their page; other pages of records are visited as objects' own names. */
const VISITED: Readonly<Record<string, readonly string[]>> = {
  "/indicatori/:id": ["giorni", "__proto__"],
  "/enti/:id": ["__proto__", "hasOwnProperty", LONG_BODY],
  "/partenariati/:id": ["__proto__", "mille-parti"],
  "/idee/paesi/:country": ["AL", "constructor"],
  "/idee/regioni/:region": ["15", "constructor"],
  "/glossario/:voce": ["ponte", "toString"],
};
const OWN_NAMES = ["__proto__", "constructor"];

/** A record of each kind, under the worst id that there is of it. */
const FOCUS_IDS: Readonly<Record<Focus["kind"], string>> = {
  organisation: "__proto__",
  partnership: "constructor",
  link: "__proto__~constructor",
  regions: "15~constructor",
  abroad: "15~constructor",
  result: "__proto__",
  indicator: "giorni",
  count: "isolati",
  bodies: "__proto__~toString",
};
const FOCUSES = (Object.keys(FOCUS_IDS) as Focus["kind"][]).map(
  (kind) => `${FOCUS_WORDS[kind]}:${FOCUS_IDS[kind]}`,
);

function addressesOf(route: string): readonly string[] {
  if (route === "*") return [NOWHERE];
  const parameter = /:\w+/.exec(route)?.[0];
  if (parameter === undefined) return [route];
  return (VISITED[route] ?? OWN_NAMES).map((id) => route.replace(parameter, id));
}

/** Every route of the router, every face with sheets of every kind of record, and what reads worst of an address. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  ...ROUTES.flatMap(addressesOf),
  ...FOCUSES.map((focus, at) => {
    const face = FACES[at % FACES.length] ?? FACES[0];
    return `/?faccia=${FACE_WORDS[face]}&scelta=${focus}`;
  }),
  "/?tabella=1&scelta=accordo:mille-parti",
  "/?faccia=elenco&dati=mille/",
  `/?scelta=ente:${LONG_BODY}`,
  "/?regioni=__proto__&tema=toString&paese=constructor",
  "/?confronto=2010-12-31&legenda=comune,isolato&misura=popolazione",
];
