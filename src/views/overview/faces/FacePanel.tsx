import { lazy, useEffect } from "react";
import { NoBodies } from "../picture/NoBodies";
import type { FaceProps } from "./face";
import "./faces.css";

const PictureTable = lazy(async () => ({
  default: (await import("../PictureTable")).PictureTable,
}));
const RegionsFace = lazy(async () => ({ default: (await import("./RegionsFace")).RegionsFace }));
const RegionsTable = lazy(async () => ({ default: (await import("./RegionsTable")).RegionsTable }));
const AgreementsFace = lazy(async () => ({
  default: (await import("./AgreementsFace")).AgreementsFace,
}));
const AgreementsTable = lazy(async () => ({
  default: (await import("./AgreementsTable")).AgreementsTable,
}));
const ListFace = lazy(async () => ({ default: (await import("./ListFace")).ListFace }));

/** Whatever the first page does not draw: the faces beside map and network, and the table twins of all. */
export function FacePanel({ reading, figures }: FaceProps) {
  const { at } = reading;
  const isEmpty = [at.authorities, at.actors, at.partners].every(({ length }) => length === 0);
  return (
    <>
      {isEmpty && <NoBodies />}
      <Face reading={reading} figures={figures} />
      <Drawn key={readingKey(reading)} />
    </>
  );
}

function Face({ reading, figures }: FaceProps) {
  const { face, isTable } = reading.selection;
  switch (face) {
    case "regions":
      return isTable ? (
        <RegionsTable reading={reading} figures={figures} />
      ) : (
        <RegionsFace reading={reading} figures={figures} />
      );
    case "agreements":
      return isTable ? (
        <AgreementsTable reading={reading} figures={figures} />
      ) : (
        <AgreementsFace reading={reading} figures={figures} />
      );
    case "list":
      return <ListFace reading={reading} figures={figures} />;
    default:
      return (
        <PictureTable at={reading.at} emphasis={figures.emphasis} comparison={figures.comparison} />
      );
  }
}

/** Tells whoever measures that the face is there, as the canvas of map and network does: a new one for each reading. */
function Drawn() {
  useEffect(() => {
    const isFirst = performance.getEntriesByName("app:first-draw").length === 0;
    performance.mark(isFirst ? "app:first-draw" : "app:filtered");
  }, []);
  return null;
}

function readingKey({ day, selection: { scope, face, isTable } }: FaceProps["reading"]): string {
  return JSON.stringify([day, scope, face, isTable]);
}
