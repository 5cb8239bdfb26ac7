import type { Selection } from "../../../selection/selection";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";

/** Why a record is not in what is read now, and what brings it back. */
export interface Absence {
  readonly text: string;
  /** What the button says; `null` = there is nothing to press. */
  readonly wayBack: string | null;
  readonly change: Partial<Selection>;
}

interface AbsenceNoticesProps {
  readonly absences: readonly Absence[];
  readonly onReturn: (change: Partial<Selection>) => void;
}

export function AbsenceNotices({ absences, onReturn }: AbsenceNoticesProps) {
  if (absences.length === 0) return null;
  return (
    <div className="dossier-absences">
      {absences.map(({ text, wayBack, change }) => (
        <Notice
          key={text}
          tone="info"
          {...(wayBack !== null && {
            actions: <Button onPress={() => onReturn(change)}>{wayBack}</Button>,
          })}
        >
          {text}
        </Notice>
      ))}
    </div>
  );
}
