import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/useLanguage";
import { textIn, type LocalText } from "../../model/localText";
import { PageTitle } from "../../ui/PageTitle";
import type { Reading } from "../useReading";
import { DataNotices } from "./DataNotices";
import { DataText } from "./DataText";
import { PageGuide } from "./guide/PageGuide";
import "./page.css";

interface PageProps {
  readonly reading: Reading;
  /** Of the document, for tabs and for ears; the heading unless said. */
  readonly title?: string;
  /** What kind of page it is, above the heading. */
  readonly overline?: ReactNode;
  /** A text of the data is marked Italian where it has no twin. */
  readonly heading: string | LocalText;
  /** One computed sentence: the takeaway. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page that is read from top to bottom: what it is, its sentence, and its sections. */
export function Page({ reading, title, overline, heading, lead, children }: PageProps) {
  const language = useLanguage();
  const isText = typeof heading === "string";
  return (
    <div className="page">
      <PageTitle title={title ?? (isText ? heading : textIn(heading, language))} />
      <DataNotices reading={reading} />
      <header>
        {overline !== undefined && <p className="overline">{overline}</p>}
        <h1>{isText ? heading : <DataText text={heading} />}</h1>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
        <PageGuide />
      </header>
      {children}
    </div>
  );
}
