import { useMemo } from "react";
import { useNavigate } from "react-router-dom";
import { AroundPicture } from "../../../figures/around/AroundPicture";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { placeAround } from "../../../layout/around/placeAround";
import type { MarkShape } from "../../../layout/mark";
import type { Programme } from "../../../model/programme";
import { useSelection } from "../../../selection/useSelection";
import { aroundGroups, type Neighbour } from "./aroundGroups";
import { bodyPath } from "./dossierLinks";
import { DOSSIER_PHRASES } from "./dossierPhrases";

interface AroundFigureProps {
  /** Of the record in the middle. */
  readonly name: string;
  readonly shape: MarkShape;
  readonly region: string | null;
  readonly of: "body" | "partnership";
  readonly neighbours: readonly Neighbour[];
  readonly programme: Programme;
  /** What the picture shows, in one sentence. */
  readonly sentence: string;
  /** The title of the section whose table has the same bodies and numbers. */
  readonly twin: string;
}

/** A record and those around it, with its sentence; the same bodies stand in a table of the page. */
export function AroundFigure(props: AroundFigureProps) {
  const { name, shape, region, of, neighbours, programme, sentence, twin } = props;
  const phrases = usePhrases(DOSSIER_PHRASES);
  const language = useLanguage();
  const { hrefTo } = useSelection();
  const navigate = useNavigate();
  const placed = useMemo(
    () => placeAround(name, aroundGroups(neighbours, programme, language)),
    [name, neighbours, programme, language],
  );
  return (
    <>
      <p className="quiet">{sentence}</p>
      {neighbours.length > 0 && (
        <>
          <AroundPicture
            placed={placed}
            label={sentence}
            centre={{ shape, region: programme.regions.findIndex(({ id }) => id === region) }}
            of={of}
            onOpen={(id) => void navigate(hrefTo(bodyPath(id), { focus: null }))}
          />
          <p className="quiet">{phrases.sameInTable(twin)}</p>
        </>
      )}
    </>
  );
}
