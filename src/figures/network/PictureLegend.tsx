import { useRef, type KeyboardEvent } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import type { Face } from "../../layout/placement";
import type { PlacedScene } from "../../layout/scene";
import { LegendMark } from "./LegendMark";
import { legendItems, type LegendItem } from "./legendItems";
import { networkPhrases } from "./networkPhrases";
import "./network.css";

interface PictureLegendProps {
  readonly scene: PlacedScene;
  readonly face: Face;
  readonly regionName: (id: string) => string;
  /** Regions and entries that are singled out. */
  readonly chosen: readonly string[];
  readonly onToggle: (item: LegendItem) => void;
}

/** What the marks mean: only those that are drawn. Each entry can be singled out; one tab stop, arrows inside. */
export function PictureLegend({ scene, face, regionName, chosen, onToggle }: PictureLegendProps) {
  const phrases = usePhrases(networkPhrases);
  const bar = useRef<HTMLDivElement>(null);
  const handleKey = ({ key }: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (step) buttons.at((at + step) % buttons.length)?.focus();
  };
  return (
    <div
      ref={bar}
      className="picture-legend"
      role="toolbar"
      aria-label={phrases.legend}
      onKeyDown={handleKey}
    >
      {legendItems(scene, face).map((item, i) => {
        const content = (
          <>
            <LegendMark item={item} />
            {item.kind === "region" ? regionName(item.region) : phrases[item.phrase]}
          </>
        );
        return item.kind === "line" && item.phrase === "bundle" ? (
          <span key={item.key}>{content}</span>
        ) : (
          <button
            key={item.key}
            type="button"
            tabIndex={i === 0 ? 0 : -1}
            aria-pressed={chosen.includes(item.kind === "region" ? item.region : item.phrase)}
            onClick={() => onToggle(item)}
          >
            {content}
          </button>
        );
      })}
    </div>
  );
}
