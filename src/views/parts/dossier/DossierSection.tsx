import { useId, type ReactNode } from "react";
import { formatNumber } from "../../../i18n/format";
import { useLanguage } from "../../../i18n/useLanguage";

interface DossierSectionProps {
  readonly title: string;
  /** The length of the list below; it stands beside the title. */
  readonly count?: number;
  /** Names the count for tests that compare it with the same figure elsewhere. */
  readonly figure?: string;
  /** What it means that there is nothing: said where `count` is 0. */
  readonly empty?: string;
  readonly children?: ReactNode;
}

/** A titled part of a dossier: its count is the length of its list. */
export function DossierSection(props: DossierSectionProps) {
  const { title, count, figure, empty, children } = props;
  const id = useId();
  const language = useLanguage();
  return (
    <section className="dossier-section" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count !== undefined && (
          <>
            {" · "}
            <span data-figure={figure}>{formatNumber(count, language)}</span>
          </>
        )}
      </h2>
      {count === 0 && empty !== undefined ? <p className="quiet">{empty}</p> : children}
    </section>
  );
}

interface DossierFigureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A picture of a dossier under its title. */
export function DossierFigure({ title, children }: DossierFigureProps) {
  const id = useId();
  return (
    <section className="dossier-figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What one sees first: the facts and the small pictures, side by side where there is room. */
export function DossierGlance(props: { readonly facts: ReactNode; readonly figures: ReactNode }) {
  return (
    <div className="dossier-glance">
      <div className="dossier-facts">{props.facts}</div>
      <div className="dossier-figures">{props.figures}</div>
    </div>
  );
}

/** Two columns of sections; one on a phone and on paper. */
export function DossierColumns(props: { readonly main: ReactNode; readonly aside: ReactNode }) {
  return (
    <div className="dossier-columns">
      <div>{props.main}</div>
      <div>{props.aside}</div>
    </div>
  );
}
