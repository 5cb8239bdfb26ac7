import type { ReactNode } from "react";
import { PageTitle } from "../../ui/PageTitle";
import type { Reading } from "../useReading";
import { DataNotices } from "./DataNotices";
import { PageGuide } from "./guide/PageGuide";
import "./page.css";

interface PageProps {
  readonly reading: Reading;
  /** Of the document, for tabs and for ears; the heading unless said. */
  readonly title?: string;
  /** What kind of page it is, above the heading. */
  readonly overline?: ReactNode;
  readonly heading: string;
  /** One computed sentence: the takeaway. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page that is read from top to bottom: what it is, its sentence, and its sections. */
export function Page({ reading, title, overline, heading, lead, children }: PageProps) {
  return (
    <div className="page">
      <PageTitle title={title ?? heading} />
      <DataNotices reading={reading} />
      <header>
        {overline !== undefined && <p className="overline">{overline}</p>}
        <h1>{heading}</h1>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
        <PageGuide />
      </header>
      {children}
    </div>
  );
}
