import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { PlacedAroundNode } from "../../layout/around/placeAround";
import { RegionSign } from "../regions/RegionSign";
import { AROUND_PHRASES } from "./aroundPhrases";
import { MARK_SHAPE_PATHS, markColour } from "./markShapes";

interface AroundMarkProps {
  readonly node: PlacedAroundNode;
  /** Of the picture. */
  readonly width: number;
  readonly of: "body" | "partnership";
  readonly isCurrent: boolean;
  readonly onOpen: (id: string) => void;
  readonly onReach: () => void;
}

/** One body of the picture: mark and name, a link as a whole. */
export function AroundMark(props: AroundMarkProps) {
  const phrases = usePhrases(AROUND_PHRASES);
  const language = useLanguage();
  const { node, width, of, isCurrent, onOpen, onReach } = props;
  const { id, name, ties, shape, region, isIllustrative, isLead, side, x, y, textX, label } = node;
  const words = [
    of === "body" ? phrases.ties(name, formatNumber(ties, language), ties) : name,
    isLead ? phrases.lead : "",
    isIllustrative ? phrases.illustrative : "",
  ].filter((word) => word !== "");
  return (
    <>
      <g
        className="around-node"
        data-node={id}
        role="link"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={words.join(", ")}
        onFocus={onReach}
        onClick={() => onOpen(id)}
      >
        <title>{words.join(", ")}</title>
        <rect
          className="around-reach"
          x={side === "left" ? 0 : (x - 9).toFixed(1)}
          y={(y - 10).toFixed(1)}
          width={(side === "left" ? x + 9 : width - x + 9).toFixed(1)}
          height="20"
          rx="4"
        />
        <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          <path d={MARK_SHAPE_PATHS[shape]} fill={markColour(shape, region)} />
          {shape !== "diamond" && <RegionSign region={region} radius={5.2} />}
          {isIllustrative && (
            <circle className="around-ring" r="8" stroke={markColour(shape, region)} />
          )}
        </g>
      </g>
      {/* Beside the link, not in it: short and often cut, where the link's name has it whole. */}
      <text
        className="around-name"
        data-lead={isLead}
        aria-hidden="true"
        data-side={side}
        x={textX.toFixed(1)}
        y={y.toFixed(1)}
      >
        {label}
      </text>
    </>
  );
}
