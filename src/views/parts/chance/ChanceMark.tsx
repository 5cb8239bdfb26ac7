import { lazy, useState } from "react";
import type { ChanceSubject } from "../../../analysis/overview/chance";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import "./chanceMark.css";
import { Guarded } from "../Guarded";

const ChanceDialog = lazy(async () => ({
  default: (await import("./ChanceDialog")).ChanceDialog,
}));

interface ChanceMarkProps {
  readonly at: ProgrammeAt;
  /** One, or several that the words stand for together. */
  readonly subjects: readonly ChanceSubject[];
  /** «meno dell’atteso» and the like. */
  readonly words: string;
}

/** A comparison with chance in words; a press tells what chance would give, and how that is reckoned. */
export function ChanceMark({ at, subjects, words }: ChanceMarkProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="chance-mark"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {words}
      </button>
      {isOpen && (
        <Guarded part="panel" waiting={null}>
          <ChanceDialog at={at} subjects={subjects} title={words} onClose={() => setOpen(false)} />
        </Guarded>
      )}
    </>
  );
}
