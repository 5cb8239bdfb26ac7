import { formatDay, formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { FocusLink } from "../../parts/FocusLink";
import { COMPARE_PHRASES } from "./comparePhrases";
import type { Comparison } from "./comparison";

/** What came, went and stayed between the two dates, each number a link to its list. */
export function CompareSentence({ comparison }: { readonly comparison: Comparison }) {
  const phrases = usePhrases(COMPARE_PHRASES);
  const language = useLanguage();
  const { earlier, later, rows } = comparison;
  if (earlier.day === later.day) return <> {phrases.sameDay}</>;
  const [from, to] = [earlier.day, later.day].map((day) => formatDay(day, language, "short"));
  const say = {
    new: phrases.countNew,
    lost: phrases.countLost,
    continued: phrases.countContinued,
  };
  const none = { new: phrases.noNew, lost: phrases.noLost, continued: "" };
  const link = (kind: keyof typeof say) => {
    const { length } = rows[kind].rows;
    if (length === 0) return none[kind];
    return (
      <FocusLink focus={{ kind: "count", id: kind }}>
        {say[kind](formatNumber(length, language), length)}
      </FocusLink>
    );
  };
  return (
    <>
      {" "}
      {phrases.between(from ?? "", to ?? "")} {link("new")}, {link("lost")}
      {rows.continued.rows.length > 0 && <>, {link("continued")}</>}.
    </>
  );
}
