import { lazy } from "react";
import { useLocation } from "react-router-dom";
import { usePhrases } from "../../../i18n/useLanguage";
import { Hint } from "../../../ui/Hint";
import { GUIDE_PHRASES } from "./guidePhrases";
import { guideOf } from "./guidePages";
import "./guide.css";
import { Guarded } from "../Guarded";

// Long words for those who ask.
const GuideText = lazy(async () => ({ default: (await import("./GuideText")).GuideText }));

/** «Come si legge»: how the page at hand is read, behind a button; nothing where the page explains itself. */
export function PageGuide() {
  const { pathname } = useLocation();
  const phrases = usePhrases(GUIDE_PHRASES);
  const guide = guideOf(pathname);
  if (!guide) return null;
  return (
    <div className="page-guide">
      <Hint title={phrases.howToRead}>
        <h2>{phrases.howToRead}</h2>
        <Guarded part="panel" waiting={null}>
          <GuideText page={guide.page} terms={guide.terms} />
        </Guarded>
      </Hint>
    </div>
  );
}
