import { useEffect, useRef } from "react";
import type { PictureState } from "../../../figures/network/pictureState";
import type { ZoomState } from "../../../figures/network/view";
import { zoomOnto } from "../../../figures/network/zoomOnto";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { SizeMeasure } from "../../../model/pictureChoice";
import { textIn } from "../../../model/localText";
import type { Placement } from "../../../layout/placement";
import { Chip } from "../../../ui/Chip";
import { Combobox } from "../../../ui/Combobox";
import { SelectField } from "../../../ui/SelectField";
import type { Reading } from "../../useReading";
import type { PictureWork } from "./pictureWork";
import { findBodies } from "./findBodies";
import { ManyPicked } from "./ManyPicked";
import { TOOL_PHRASES } from "./toolPhrases";
import "./pictureTools.css";

const MEASURES = [
  "agreements",
  "partners",
  "regions",
  "population",
] as const satisfies readonly SizeMeasure[];
const PICKINGS = ["box", "lasso"] as const;

interface PictureToolsProps {
  readonly reading: Reading;
  readonly work: PictureWork;
  readonly placement: Placement;
  readonly onChange: (part: Partial<PictureWork>) => void;
  readonly state: PictureState | null;
  readonly moveTo: (zoom: ZoomState) => void;
}

/** What one does with the picture besides looking: find a body, pick several, choose what sizes mean. */
export function PictureTools(props: PictureToolsProps) {
  const { reading, work, placement, state, moveTo, onChange } = props;
  const { at, whole, selection, select } = reading;
  const phrases = usePhrases(TOOL_PHRASES);
  const language = useLanguage();
  const panel = useRef<HTMLDivElement>(null);
  const { isFinding, picking, many } = work;
  useEffect(() => {
    if (!isFinding) return;
    panel.current?.querySelector("input")?.focus();
    onChange({ isFinding: false });
  }, [isFinding, onChange]);
  return (
    <div
      ref={panel}
      className="picture-tools-panel"
      role="group"
      aria-label={phrases.tools}
      onKeyDown={(event) => {
        if (event.key === "Escape") onChange({ isOpen: false, picking: null });
      }}
    >
      {picking === null && (
        <Combobox
          label={phrases.find}
          placeholder={phrases.findHint}
          find={(text) => findBodies(whole, text, language)}
          onChoose={({ key }) => {
            select({ focus: { kind: "organisation", id: key }, isTable: false });
            const end = state && zoomOnto(state, key);
            if (end) moveTo(end);
          }}
          noneLabel={phrases.findNone}
          countLabel={phrases.found}
        />
      )}
      <FarAway reading={reading} placement={placement} />
      <div role="group" aria-label={phrases.pick} className="picture-picks">
        <span aria-hidden="true">{phrases.pick}</span>
        {PICKINGS.map((mode) => (
          <Chip
            key={mode}
            isOn={picking === mode}
            onToggle={() => onChange({ picking: picking === mode ? null : mode })}
          >
            {phrases[mode]}
          </Chip>
        ))}
      </div>
      {picking && <p className="quiet">{phrases.pickHelp}</p>}
      {many.length > 0 && <ManyPicked ids={many} at={at} onClear={() => onChange({ many: [] })} />}
      {picking === null && (
        <SelectField
          label={phrases.size}
          value={selection.measure}
          options={MEASURES.map((value) => ({ value, label: phrases[value] }))}
          onChoose={(measure) => select({ measure })}
        />
      )}
    </div>
  );
}

/** Says so where the body in focus cannot be shown on this face. */
function FarAway({ reading, placement }: Pick<PictureToolsProps, "reading" | "placement">) {
  const phrases = usePhrases(TOOL_PHRASES);
  const language = useLanguage();
  const { focus, face } = reading.selection;
  if (focus?.kind !== "organisation" || face !== "map") return null;
  const body = placement.unplaced.find(({ id }) => id === focus.id);
  return body ? <p role="status">{phrases.notHere(textIn(body.name, language))}</p> : null;
}
