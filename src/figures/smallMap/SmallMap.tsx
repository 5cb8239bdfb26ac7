import { formatList, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { PlacedSmallMap } from "../../layout/smallMap/smallMap";
import { LegendMark } from "../network/LegendMark";
import { networkPhrases } from "../network/networkPhrases";
import { SmallMapGround } from "./SmallMapGround";
import { SmallMapMarks } from "./SmallMapMarks";
import { smallMapLegend } from "./smallMapLegend";
import { SMALL_MAP_PHRASES } from "./smallMapPhrases";
import "../network/network.css";
import "./smallMap.css";

interface SmallMapProps {
  readonly placed: PlacedSmallMap;
  /** What the map shows, in words: its alternative text. The same facts stand in a list or table of the page. */
  readonly label: string;
  readonly regionName: (id: string) => string;
  readonly countryName: (id: string) => string;
}

const MOST_NAMED = 12;

/** A few bodies where they are, and the lines between them: quiet, printable, with its own legend and source. */
export function SmallMap({ placed, label, regionName, countryName }: SmallMapProps) {
  const language = useLanguage();
  const phrases = usePhrases(SMALL_MAP_PHRASES);
  const words = usePhrases(networkPhrases);
  const { width, height, marks, far, unplaced, notes } = placed;
  const bodies = [...marks.map(({ body }) => body), ...far.flatMap((item) => item.bodies)];
  const byId = new Map(bodies.map((body) => [body.id, textIn(body.name, language)]));
  const titleOf = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => byId.get(id) ?? id),
      language,
    );
  const drawn = new Set([...placed.areas, ...bodies.map(({ country }) => country)]);
  return (
    <figure className="small-map">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        data-frame={placed.frame}
      >
        <SmallMapGround placed={placed} />
        <SmallMapMarks placed={placed} titleOf={titleOf} />
      </svg>
      <figcaption>
        {bodies.length === 0 && <p>{phrases.empty}</p>}
        {placed.undrawn > 0 && <p>{phrases.undrawn(formatNumber(placed.undrawn, language))}</p>}
        <ul className="picture-legend" aria-label={words.legend}>
          {smallMapLegend(placed).map((item) => (
            <li key={item.key}>
              <LegendMark item={item} />
              {item.region === undefined ? words[item.phrase] : regionName(item.region)}
            </li>
          ))}
        </ul>
        {far.length > 0 && (
          <p>
            {phrases.far(
              formatList(
                far.map(({ country }) => countryName(country)),
                language,
              ),
            )}
          </p>
        )}
        {unplaced.length > 0 && (
          <p>
            {phrases.unplaced(
              unplaced.length,
              formatList(
                unplaced.slice(0, MOST_NAMED).map(({ name }) => textIn(name, language)),
                language,
              ) + (unplaced.length > MOST_NAMED ? " …" : ""),
            )}
          </p>
        )}
        <p>
          {notes.attribution[language]} {notes.boundaries[language]}
          {drawn.has("XK") && ` ${notes.kosovo[language]}`}
          {drawn.has("PS") && ` ${notes.palestine[language]}`}
        </p>
      </figcaption>
    </figure>
  );
}
