import { useRef } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import { LegendMark } from "./LegendMark";
import { legendItems } from "./legendItems";
import type { NetworkPictureProps } from "./NetworkPicture";
import { networkPhrases } from "./networkPhrases";
import { PictureCanvas } from "./PictureCanvas";
import { usePictureState } from "./usePictureState";
import { WHOLE_FRAME } from "./view";
import "./network.css";

type StillPictureProps = Pick<
  NetworkPictureProps,
  "scene" | "face" | "label" | "bodyName" | "regionName" | "countryName" | "attribution"
>;

/** The network to be looked at from afar: no hands, and as large as the page's letters. */
export function StillPicture(props: StillPictureProps) {
  const { scene, face, label, attribution, regionName } = props;
  const phrases = usePhrases(networkPhrases);
  const stage = useRef<HTMLDivElement>(null);
  const state = usePictureState(stage, {
    ...props,
    focus: null,
    hovered: null,
    cursor: null,
    zoom: WHOLE_FRAME,
    isAsLargeAsLetters: true,
  });
  return (
    <figure className="network-picture still-picture">
      <div className="picture-room">
        <div ref={stage} className="picture-stage" data-face={face} role="img" aria-label={label}>
          {state && <PictureCanvas state={state} paintOver={undefined} />}
        </div>
      </div>
      <figcaption>
        <ul className="picture-legend" aria-label={phrases.legend}>
          {legendItems(scene, face).map((item) => (
            <li key={item.key}>
              <LegendMark item={item} />
              {item.kind === "region" ? regionName(item.region) : phrases[item.phrase]}
            </li>
          ))}
        </ul>
        {face === "map" && <p className="picture-source">{attribution}</p>}
      </figcaption>
    </figure>
  );
}
