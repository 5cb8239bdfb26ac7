import type { ProgrammeAt } from "../../analysis/programmeAt";
import type { Organisation } from "../../model/organisation";
import { PlaceInNetwork } from "../parts/PlaceInNetwork";

/** An authority's place among the others, in three sentences. */
export function PlaceSection(props: { readonly body: Organisation; readonly at: ProgrammeAt }) {
  return (
    <div className="dossier-section">
      <PlaceInNetwork id={props.body.id} at={props.at} level={2} />
    </div>
  );
}
