import { placeLabels, type Box, type LabelWish } from "../placeLabels";
import type { Frame, PlacedMap } from "../placement";
import type { PlacedFarCountry, PlacedMark, PlacedName, SmallMapNames } from "./smallMap";

/** A tall map is shown small: its letters are larger against it. */
const SIZES: Record<Frame, { readonly name: number; readonly ground: number }> = {
  landscape: { name: 18, ground: 17 },
  portrait: { name: 25, ground: 24 },
};
/** Width of a letter against the size of the text, on the safe side for Titillium Web. */
const LETTER = { plain: 0.53, bold: 0.57, spaced: 0.82 } as const;

interface Wished {
  readonly name: Omit<PlacedName, "x" | "y">;
  readonly wish: LabelWish;
}

interface ToName {
  readonly frame: Frame;
  readonly ground: PlacedMap;
  readonly page: Box;
  readonly marks: readonly PlacedMark[];
  readonly far: readonly PlacedFarCountry[];
}

/** Names beside their marks, the subjects' first; those without free room are left to the list beside the map. */
export function placeNames(toName: ToName, names: SmallMapNames): PlacedName[] {
  const wished = [...wishMarks(toName, names), ...wishGround(toName, names)];
  const obstacles = [...toName.marks, ...toName.far].map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const boxes = placeLabels(
    wished.map(({ wish }) => wish),
    obstacles,
    toName.page,
  );
  return wished.flatMap(({ name }, i) => {
    const box = boxes[i];
    return box ? [{ ...name, x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
  });
}

function wishMarks({ frame, marks, far }: ToName, names: SmallMapNames): Wished[] {
  const size = SIZES[frame].name;
  // Whom the page is about is named, whatever is in the way; where they are many, the page names them.
  const isOne = marks.filter(({ isSubject }) => isSubject).length === 1;
  const ofMark = (mark: PlacedMark): Wished => {
    const text = names.body(mark.body);
    const kind = mark.isSubject ? "subject" : "body";
    const width = text.length * size * LETTER[mark.isSubject ? "bold" : "plain"];
    return {
      name: { key: mark.body.id, text, size, kind },
      wish: {
        x: mark.x,
        y: mark.y,
        width,
        height: size * 1.15,
        distance: mark.radius + 7,
        isForced: mark.isSubject && isOne,
      },
    };
  };
  const ofFar = ({ country, bodies, x, y, radius }: PlacedFarCountry): Wished => {
    const name = names.country(country);
    const text = bodies.length > 1 ? `${name} (${bodies.length})` : name;
    const width = text.length * size * LETTER.bold;
    const wish = { x, y, width, height: size * 1.15, distance: radius + 6 };
    return { name: { key: `far-${country}`, text, size, kind: "far" }, wish };
  };
  const ranked = [...marks].sort(byWeight);
  return [
    ...ranked.filter(({ isSubject }) => isSubject).map(ofMark),
    ...far.map(ofFar),
    ...ranked.filter(({ isSubject }) => !isSubject).map(ofMark),
  ];
}

function byWeight(a: PlacedMark, b: PlacedMark): number {
  const actor = (mark: PlacedMark) => Number(mark.body.role === "actor");
  return (
    actor(a) - actor(b) ||
    b.radius - a.radius ||
    (b.body.population ?? 0) - (a.body.population ?? 0) ||
    (a.body.id < b.body.id ? -1 : 1)
  );
}

/** Countries and seas, where nothing else is written; a country that stands at the edge is named there. */
function wishGround({ frame, ground, far }: ToName, names: SmallMapNames): Wished[] {
  const size = SIZES[frame].ground;
  const named = new Set(far.map(({ country }) => country));
  const wishOf = (
    text: string,
    kind: "country" | "sea",
    { x, y }: { readonly x: number; readonly y: number },
  ) => ({
    name: { key: `${kind}-${text}`, text, size, kind },
    wish: {
      x,
      y,
      width: text.length * size * LETTER.spaced,
      height: size * 1.2,
      distance: 0,
      isCentred: true,
    },
  });
  return [
    ...ground.countryLabels
      .filter(({ id }) => !named.has(id))
      .map((label) => wishOf(names.country(label.id).toUpperCase(), "country", label)),
    ...ground.seaLabels.map((label) => wishOf(names.sea(label.id), "sea", label)),
  ];
}
