import { measureBodies } from "../../../analysis/overview/measureBodies";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { countInColour } from "../../../layout/narrowScene";
import type { PlacedScene } from "../../../layout/scene";
import { sizeMarks, usualSizes } from "../../../layout/sizeMarks";
import { Button } from "../../../ui/Button";
import type { Reading } from "../../useReading";
import { SIZE_PHRASES, TOOL_PHRASES } from "./toolPhrases";
import "./pictureTools.css";

interface LegendTailProps {
  readonly reading: Reading;
  readonly scene: PlacedScene;
}

/** What the sizes stand for, computed from what is drawn, and what the legend's filter leaves in colour. */
export function LegendTail({ reading, scene }: LegendTailProps) {
  const phrases = usePhrases(SIZE_PHRASES);
  const names = usePhrases(TOOL_PHRASES);
  const language = useLanguage();
  const { selection, select, whole } = reading;
  const { measure, marks } = selection;
  const { sizes, unknown } = sizesOf(scene, measure, whole);
  const shown = scene.shown.reduce((sum, isShown) => sum + isShown, 0);
  return (
    <div className="legend-tail">
      {marks.length > 0 && (
        <span role="status">
          <strong>{phrases.only(marks.length)}</strong>:{" "}
          {phrases.inColour(countInColour(scene), shown)}{" "}
          <Button weight="text" onPress={() => select({ marks: [] })}>
            {phrases.showAll} ✕
          </Button>
        </span>
      )}
      <span>{phrases.title(names[measure])}</span>
      {sizes.map(({ value, radius }) => (
        <span key={value} className="legend-size">
          <svg width={2 * radius + 3} height={2 * radius + 3} aria-hidden="true">
            <circle cx={radius + 1.5} cy={radius + 1.5} r={radius} />
          </svg>
          {formatNumber(value, language)}
        </span>
      ))}
      {unknown > 0 && <span>{phrases.unknown(unknown)}</span>}
      <span>{phrases.fixed}</span>
    </div>
  );
}

function sizesOf(
  scene: PlacedScene,
  measure: Reading["selection"]["measure"],
  whole: Reading["whole"],
) {
  if (measure === "agreements") return { sizes: usualSizes(scene), unknown: 0 };
  const values = measureBodies(whole, measure);
  return sizeMarks(scene, (body) => values.get(scene.placement.bodies[body]?.id ?? "") ?? null);
}
