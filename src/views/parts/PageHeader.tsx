import { lazy } from "react";
import { Link, useLocation } from "react-router-dom";
import { illustrativeOf } from "../../analysis/overview/summariseNetwork";
import { formatDay, formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { Badge } from "../../ui/Badge";
import { useReading } from "../useReading";
import { HEADER_PHRASES } from "./headerPhrases";
import { Guarded } from "./Guarded";

const OpenedMark = lazy(async () => ({ default: (await import("./OpenedMark")).OpenedMark }));

const PAGES = [
  ["/", "network"],
  ["/risultati", "results"],
  ["/idee", "ideas"],
  ["/dati", "data"],
  ["/progetto", "project"],
] as const;

/** The name of the project, its pages, and what the reader must know of its data: version, date, what is made up. */
export function PageHeader() {
  const { dataSet, programme, hrefTo, at } = useReading();
  const phrases = usePhrases(HEADER_PHRASES);
  const language = useLanguage();
  const { pathname } = useLocation();
  const { shown, total } = illustrativeOf(at);
  const number = (value: number) => formatNumber(value, language);
  const asOf = programme.project.asOf?.last ?? programme.defaultDay;
  return (
    <>
      <Link className="project-name" to={hrefTo("/", { focus: null })}>
        {textIn(programme.project.title, language)}
      </Link>
      <nav aria-label={phrases.pages} className="page-links">
        {PAGES.map(([path, page]) => (
          <Link
            key={path}
            to={hrefTo(path, path === "/" ? {} : { focus: null })}
            aria-current={isOrHolds(path, pathname) ? "page" : undefined}
          >
            {phrases[page]}
          </Link>
        ))}
      </nav>
      <p className="data-mark">
        {shown > 0 ? (
          <Link
            to={hrefTo("/", { focus: { kind: "count", id: "illustrative" } })}
            title={phrases.illustrativeTitle(number(shown), number(total))}
          >
            <Badge look="illustrative">
              {phrases.illustrative} · {phrases.shareOf(number(shown), number(total))}
            </Badge>
          </Link>
        ) : (
          <Badge>{phrases.onlyReal}</Badge>
        )}
        <span className="quiet data-version">
          {programme.version !== null && `v${programme.version} · `}
          {formatDay(asOf, language, "short")}
        </span>
      </p>
      {dataSet.opening && (
        <Guarded part="quiet" waiting={null}>
          <OpenedMark opening={dataSet.opening} />
        </Guarded>
      )}
    </>
  );
}

/** Whether a page is the one at the address, or that is one of its own. */
function isOrHolds(page: string, pathname: string): boolean {
  return page === pathname || (page !== "/" && `${pathname}/`.startsWith(`${page}/`));
}
