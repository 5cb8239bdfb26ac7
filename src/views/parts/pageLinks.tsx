import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { useLanguage } from "../../i18n/useLanguage";
import type { Indicator } from "../../model/indicator";
import { textIn } from "../../model/localText";
import type { Result } from "../../model/programme";
import { useSelection } from "../../selection/useSelection";
import { IllustrativeMark } from "./IllustrativeMark";

interface PageLinkProps {
  readonly path: string;
  readonly isIllustrative?: boolean;
  /** In a long table, which is one tab stop. */
  readonly tabIndex?: 0 | -1;
  readonly children: ReactNode;
}

/** A link to a page of its own, with what was chosen kept and nothing selected. */
export function PageLink({ path, isIllustrative = false, tabIndex, children }: PageLinkProps) {
  const { hrefTo } = useSelection();
  return (
    <Link className="focus-link" to={hrefTo(path, { focus: null })} tabIndex={tabIndex}>
      {isIllustrative && <IllustrativeMark />}
      {children}
    </Link>
  );
}

/** The page of an indicator, by its name unless other words are given. */
export function IndicatorPageLink(props: { indicator: Indicator; children?: ReactNode }) {
  const { indicator, children } = props;
  const language = useLanguage();
  return (
    <PageLink
      path={`/indicatori/${indicator.id}`}
      isIllustrative={children === undefined && indicator.illustrative}
    >
      {children ?? textIn(indicator.name, language)}
    </PageLink>
  );
}

export function ResultPageLink({ result, children }: { result: Result; children?: ReactNode }) {
  const language = useLanguage();
  return (
    <PageLink
      path={`/risultati/${result.id}`}
      isIllustrative={children === undefined && result.illustrative}
    >
      {children ?? textIn(result.title, language)}
    </PageLink>
  );
}
