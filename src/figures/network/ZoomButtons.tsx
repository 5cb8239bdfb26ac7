import { usePhrases } from "../../i18n/useLanguage";
import { networkPhrases } from "./networkPhrases";
import type { ZoomControl } from "./useZoom";

/** For those who zoom neither by wheel nor by fingers. */
export function ZoomButtons({ zoomIn, zoomOut, showAll }: ZoomControl) {
  const phrases = usePhrases(networkPhrases);
  const buttons = [
    { label: phrases.zoomIn, onClick: zoomIn, path: "M8 3v10M3 8h10" },
    { label: phrases.zoomOut, onClick: zoomOut, path: "M3 8h10" },
    {
      label: phrases.showAll,
      onClick: showAll,
      path: "M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5",
    },
  ];
  return (
    <div className="picture-zoom">
      {buttons.map(({ label, onClick, path }) => (
        <button key={path} type="button" aria-label={label} title={label} onClick={onClick}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
