import { usePhrases } from "../../i18n/useLanguage";
import type { Face } from "../../layout/placement";
import type { PlacedScene } from "../../layout/scene";
import { LegendMark } from "./LegendMark";
import { legendItems } from "./legendItems";
import { networkPhrases } from "./networkPhrases";
import "./network.css";

interface PictureLegendProps {
  readonly scene: PlacedScene;
  readonly face: Face;
  readonly regionName: (id: string) => string;
}

/** What the marks mean: only those that are drawn. */
export function PictureLegend({ scene, face, regionName }: PictureLegendProps) {
  const phrases = usePhrases(networkPhrases);
  return (
    <ul className="picture-legend" aria-label={phrases.legend}>
      {legendItems(scene, face).map((item) => (
        <li key={item.key}>
          <LegendMark item={item} />
          {item.region === undefined ? phrases[item.phrase] : regionName(item.region)}
        </li>
      ))}
    </ul>
  );
}
