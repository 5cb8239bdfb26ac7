import { createPortal } from "react-dom";
import { chanceOf, type ChanceSubject } from "../../../analysis/overview/chance";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { textIn } from "../../../model/localText";
import { Dialog } from "../../../ui/Dialog";
import { Facts } from "../../../ui/Facts";
import { MoreList } from "../../../ui/MoreList";
import { describeScope } from "../describeScope";
import { MORE_PHRASES } from "../morePhrases";
import { CHANCE_PHRASES } from "./chancePhrases";
import "./chanceDialog.css";

interface ChanceDialogProps {
  readonly at: ProgrammeAt;
  readonly subjects: readonly ChanceSubject[];
  readonly title: string;
  readonly onClose: () => void;
}

/** Comparisons that stand there before somebody asks for more: below them is how they are reckoned. */
const AT_ONCE = 2;

/** What chance would give, beside what there is: the numbers, how they are reckoned, and what they do not say. */
export function ChanceDialog({ at, subjects, title, onClose }: ChanceDialogProps) {
  const phrases = usePhrases(CHANCE_PHRASES);
  const { showAll } = usePhrases(MORE_PHRASES);
  const language = useLanguage();
  const [first = { kind: "interregional" as const }] = subjects;
  const { kind } = first;
  const isOfWhole = kind === "ideas" || (kind === "regions" && first.ofWhole === true);
  const scope = isOfWhole ? "" : describeScope(at.programme, at.scope, language);
  // Out of the sentence it explains, where no block may stand.
  return createPortal(
    <Dialog
      title={`${title.charAt(0).toUpperCase()}${title.slice(1)}`}
      closeLabel={phrases.close}
      onClose={onClose}
    >
      {subjects.length <= AT_ONCE ? (
        subjects.map((subject) => <Figures key={keyOf(subject)} at={at} subject={subject} />)
      ) : (
        <MoreList
          items={subjects}
          step={AT_ONCE}
          keyOf={keyOf}
          moreLabel={showAll}
          className="chance-figures"
        >
          {(subject) => <Figures at={at} subject={subject} />}
        </MoreList>
      )}
      <h3>{phrases.howTitle}</h3>
      <p>{phrases[chanceFor(kind)]}</p>
      <p>{phrases[formulaOf(first)]}</p>
      <p>{phrases.range}</p>
      <p className="quiet">{scope === "" ? phrases.whole : phrases.part(scope)}</p>
      <p className="quiet">{phrases.caution}</p>
    </Dialog>,
    document.body,
  );
}

function Figures({ at, subject }: { readonly at: ProgrammeAt; readonly subject: ChanceSubject }) {
  const phrases = usePhrases(CHANCE_PHRASES);
  const language = useLanguage();
  const found = chanceOf(at, subject);
  const names = ("ids" in subject ? subject.ids : []).map((id) => {
    const region = at.programme.regionById.get(id);
    return region ? textIn(region.name, language) : id;
  });
  const [a = "", b = ""] = names;
  const isOne = a === b;
  const what = {
    interregional: phrases.interregional,
    ideas: phrases.ideas,
    regions: isOne ? phrases.inside(a) : phrases.between(a, b),
    links: isOne ? phrases.linksInside(a) : phrases.linksBetween(a, b),
  }[subject.kind];
  if (found === null) return <p>{phrases.untold(what)}</p>;
  const { observed, mean, range, comparison } = found;
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  return (
    <>
      <p>{what}.</p>
      <Facts
        facts={[
          { label: phrases.observed, value: number(observed) },
          { label: phrases.expected, value: number(mean) },
          { label: phrases.asExpected, value: phrases.fromTo(number(range[0]), number(range[1])) },
        ]}
      />
      <p>{comparison === null ? phrases.noChoice : phrases[comparison](number(observed))}</p>
    </>
  );
}

function keyOf(subject: ChanceSubject): string {
  return "ids" in subject ? subject.ids.join("~") : subject.kind;
}

function chanceFor(kind: ChanceSubject["kind"]) {
  if (kind === "ideas") return "byChanceIdeas";
  return kind === "links" ? "byChanceLinks" : "byChance";
}

function formulaOf(subject: ChanceSubject) {
  if (subject.kind === "interregional") return "formulaInterregional";
  if (subject.kind === "ideas") return "formulaIdeas";
  if (subject.kind === "links") return "formulaLinks";
  return subject.ids[0] === subject.ids[1] ? "formulaInside" : "formulaBetween";
}
