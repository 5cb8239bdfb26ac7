import { usePhrases } from "../../../i18n/useLanguage";
import type { GuidedPage } from "./guidePages";
import { PAGE_GUIDES } from "./pageGuides";
import { TermLinks } from "./TermLinks";

interface GuideTextProps {
  readonly page: GuidedPage;
  readonly terms: readonly string[];
}

/** The words of «Come si legge». */
export function GuideText({ page, terms }: GuideTextProps) {
  const guides = usePhrases(PAGE_GUIDES);
  return (
    <>
      {guides[page].split("\n").map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <TermLinks terms={terms} />
    </>
  );
}
