/**
 * The frame of every dossier. A page of one record is written so:
 *
 *   <DossierPage reading={reading} kind="Comune" list={{ path: "/enti", label: "Tutti gli enti" }} name="…"
 *     record={body} lead="Al 30 giugno 2012 …" contents={contentsOf(…)} absences={…} records={[…whose sources the foot names]}>
 *     <DossierGlance facts={<Facts … />} figures={<>…<DossierFigure title="…">svg</DossierFigure>…</>} />
 *     <DossierColumns main={…} aside={…} />            one below the other on a phone and on paper
 *     <DossierSection title="Accordi" count={own.length} empty="Nessun accordo a questa data.">…</DossierSection>
 *   </DossierPage>
 *
 * `count` stands beside the title and is the length of the list below; where it is 0, `empty` is said instead of the
 * children. `absences` (Absence[]) say why the record is not in what is read, each with a button that brings it back.
 * <UnknownDossier> is the page of an id that the data do not have, or that only «real data only» takes away.
 * All of it prints: controls stay away, sections follow one another, tables (class "table") repeat their heads.
 */
import type { ReactNode } from "react";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Emphasis } from "../../../model/focus";
import { textIn, type LocalText } from "../../../model/localText";
import type { Provenance } from "../../../model/provenance";
import type { Reading } from "../../useReading";
import { describeScope } from "../describeScope";
import { IllustrativeMark } from "../IllustrativeMark";
import { Page } from "../Page";
import { PageFoot } from "../PageFoot";
import { PageLink } from "../pageLinks";
import { PART_PHRASES } from "../partPhrases";
import { ReadingBar } from "../ReadingBar";
import { SourceLine } from "../SourceLine";
import { AbsenceNotices, type Absence } from "./AbsenceNotices";
import { DOSSIER_PHRASES } from "./dossierPhrases";
import "./dossier.css";

/** The list that a record is one of. */
export interface DossierList {
  readonly path: string;
  readonly label: string;
}

interface DossierPageProps {
  readonly reading: Reading;
  /** What kind of thing it is: «Comune · ente», «Protocollo d’intesa», «Paese». */
  readonly kind: string;
  readonly list: DossierList;
  /** In Italian and English where it is a text of the data. */
  readonly name: string | LocalText;
  /** The record itself, with its source and whether it is made up. */
  readonly record: Provenance;
  /** One computed sentence: the takeaway. */
  readonly lead: ReactNode;
  /** Links beside the sentence: «nella mappa». Not printed. */
  readonly ways?: ReactNode;
  readonly absences?: readonly Absence[];
  /** What «Esporta» takes away of this page: see `contentsOf`. */
  readonly contents: Emphasis;
  /** Other records whose sources the foot names. */
  readonly records?: readonly Provenance[];
  readonly children: ReactNode;
}

/** A page on one record, to be read on a date and handed over on paper. */
export function DossierPage(props: DossierPageProps) {
  const { reading, kind, list, name, record, lead, ways, absences = [], records = [] } = props;
  const phrases = usePhrases(DOSSIER_PHRASES);
  const parts = usePhrases(PART_PHRASES);
  const language = useLanguage();
  const scope = describeScope(reading.programme, reading.at.scope, language);
  return (
    <div className="dossier">
      <Page
        reading={reading}
        title={`${typeof name === "string" ? name : textIn(name, language)} · ${kind}`}
        heading={name}
        overline={
          <>
            <span className="dossier-back">
              <PageLink path={list.path}>{list.label}</PageLink> ›{" "}
            </span>
            {kind}
            {record.illustrative && (
              <span className="dossier-mark">
                <IllustrativeMark />
                <span aria-hidden="true">{parts.illustrative}</span>
              </span>
            )}
          </>
        }
        lead={
          <>
            {lead}
            {ways !== undefined && <span className="dossier-ways">{ways}</span>}
          </>
        }
      >
        <ReadingBar reading={reading} chosen={props.contents} />
        {scope !== "" && <p className="quiet">{phrases.inScope(scope.trim().slice(1, -1))}</p>}
        <AbsenceNotices absences={absences} onReturn={(change) => reading.select(change)} />
        {props.children}
        <SourceLine record={record} />
        <PageFoot reading={reading} records={[record, ...records]} />
      </Page>
    </div>
  );
}
