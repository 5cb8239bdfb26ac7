import type { ComponentProps } from "react";
import { Facts, type Fact } from "../../../ui/Facts";
import { Guarded } from "../Guarded";
import { SmallMapPart } from "../smallMap/SmallMapPart";
import { AroundFigure } from "./AroundFigure";
import { DossierFigure, DossierGlance } from "./DossierSection";

interface RecordGlanceProps {
  readonly facts: readonly Fact[];
  readonly around: ComponentProps<typeof AroundFigure> & { readonly title: string };
  readonly map: ComponentProps<typeof SmallMapPart> & { readonly title: string };
}

/** What one sees first of a body or a partnership: its facts, those around it, and where they are. */
export function RecordGlance({ facts, around, map }: RecordGlanceProps) {
  return (
    <DossierGlance
      facts={
        <>
          <Facts facts={facts} />
          <DossierFigure title={around.title}>
            <AroundFigure {...around} />
          </DossierFigure>
        </>
      }
      figures={
        <DossierFigure title={map.title}>
          <Guarded part="panel" waiting={null}>
            <SmallMapPart {...map} />
          </Guarded>
        </DossierFigure>
      }
    />
  );
}
