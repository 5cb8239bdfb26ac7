import { useRef, useState, type KeyboardEvent } from "react";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import type { PlacedAround } from "../../layout/around/placeAround";
import type { MarkShape } from "../../layout/mark";
import { AroundMark } from "./AroundMark";
import { AROUND_PHRASES } from "./aroundPhrases";
import { MARK_SHAPE_PATHS, markColour } from "./markShapes";
import "./around.css";

interface AroundPictureProps {
  readonly placed: PlacedAround;
  /** What the picture shows, in words. */
  readonly label: string;
  readonly centre: { readonly shape: MarkShape; readonly region: number };
  /** Whether lines tell how many partnerships join the two, or that a body is a party. */
  readonly of: "body" | "partnership";
  readonly onOpen: (id: string) => void;
}

/** A body or a partnership and those around it: one tab stop, arrows go from body to body, Enter opens one. */
export function AroundPicture({ placed, label, centre, of, onOpen }: AroundPictureProps) {
  const { nodes, heads, rests, width, height } = placed;
  const phrases = usePhrases(AROUND_PHRASES);
  const language = useLanguage();
  const [current, setCurrent] = useState(0);
  const picture = useRef<SVGSVGElement>(null);
  const handleKey = (event: KeyboardEvent) => {
    const next = stepFrom(current, event.key, nodes.length);
    const node = nodes[current];
    if (next !== null) {
      setCurrent(next);
      picture.current?.querySelectorAll<SVGElement>("[data-node]")[next]?.focus();
    } else if (event.key === "Enter" && node) onOpen(node.id);
    else return;
    event.preventDefault();
  };
  const toMiddle = ({ x, y }: { x: number; y: number }) =>
    `M${placed.centre.x} ${placed.centre.y}L${x.toFixed(1)} ${y.toFixed(1)}`;
  return (
    <svg
      className="around"
      role="group"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      ref={picture}
      onKeyDown={handleKey}
    >
      {rests.map((rest) => (
        <path key={rest.key} className="around-tie" data-look="rest" d={toMiddle(rest)} />
      ))}
      {nodes.map((node) => (
        <path
          key={node.id}
          className="around-tie"
          data-look={node.shape === "diamond" ? "abroad" : undefined}
          strokeWidth={node.width.toFixed(1)}
          d={toMiddle(node)}
        />
      ))}
      {heads.map(({ key, side, textX, y, label: name, count }) => (
        <text
          key={key + side}
          className="around-head"
          data-side={side}
          x={textX.toFixed(1)}
          y={y.toFixed(1)}
        >
          {count === null ? `(${name})` : `${name} · ${formatNumber(count, language)}`}
        </text>
      ))}
      {rests.map(({ key, side, textX, y, count }) => (
        <text key={key} data-side={side} x={textX.toFixed(1)} y={y.toFixed(1)}>
          {phrases.others(formatNumber(count, language))}
        </text>
      ))}
      {nodes.map((node, i) => (
        <AroundMark
          key={node.id}
          node={node}
          width={width}
          of={of}
          isCurrent={i === Math.min(current, nodes.length - 1)}
          onOpen={onOpen}
          onReach={() => setCurrent(i)}
        />
      ))}
      <Centre placed={placed.centre} {...centre} />
    </svg>
  );
}

function Centre(props: {
  readonly placed: PlacedAround["centre"];
  readonly shape: MarkShape;
  readonly region: number;
}) {
  const { placed, shape, region } = props;
  const { x, y, lines, width, height } = placed;
  return (
    <g className="around-centre" aria-hidden="true">
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="6" />
      <path
        d={MARK_SHAPE_PATHS[shape]}
        fill={markColour(shape, region)}
        transform={`translate(${x - width / 2 + 12} ${y})`}
      />
      {lines.map((line, i) => (
        <text key={line} x={x + 8} y={y + (i - (lines.length - 1) / 2) * 15}>
          {line}
        </text>
      ))}
    </g>
  );
}

function stepFrom(current: number, key: string, count: number): number | null {
  const by: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowRight: 1,
    ArrowUp: -1,
    ArrowLeft: -1,
    Home: -Infinity,
    End: Infinity,
  };
  const step = by[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, current + step));
}
