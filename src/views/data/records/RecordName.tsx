import { subjectOf, type Subject } from "../../../analysis/compare/subjectOf";
import type { TableRecord } from "../../../analysis/compare/tabulate";
import { useLanguage } from "../../../i18n/useLanguage";
import type { Programme } from "../../../model/programme";
import { FocusLink } from "../../parts/FocusLink";
import { IllustrativeMark } from "../../parts/IllustrativeMark";
import { recordWords } from "./recordWords";

interface RecordNameProps {
  readonly record: TableRecord;
  /** The version the record is of. */
  readonly programme: Programme;
  /** The version that links open; a record it does not have is not linked. */
  readonly shown: Programme;
}

/** A record by its name, which opens the body, partnership or indicator it is or belongs to. */
export function RecordName({ record, programme, shown }: RecordNameProps) {
  const language = useLanguage();
  const { name, detail } = recordWords(record, programme, language);
  const isIllustrative = record.cells.get("illustrative") === true;
  const subject = subjectOf(record);
  return (
    <>
      {subject && isKnown(subject, shown) ? (
        <FocusLink focus={subject} isIllustrative={isIllustrative}>
          {name}
        </FocusLink>
      ) : (
        <span>
          {isIllustrative && <IllustrativeMark />}
          {name}
        </span>
      )}
      {detail !== "" && <span>{detail}</span>}
    </>
  );
}

function isKnown(subject: Subject, programme: Programme): boolean {
  switch (subject.kind) {
    case "organisation":
      return programme.organisationById.has(subject.id);
    case "partnership":
      return programme.partnershipById.has(subject.id);
    case "indicator":
      return programme.indicatorById.has(subject.id);
  }
}
