import { usePhrases } from "../../i18n/useLanguage";
import { Button } from "../../ui/Button";
import { ChoiceLink } from "./ChoiceLink";
import { IDEA_PHRASES } from "./ideaPhrases";

const PARTS = ["countries", "join", "margins", "bridges"] as const;

/** The parts of the page by name. The address belongs to the routes: a press goes there and takes the focus along. */
export function PartLinks() {
  const phrases = usePhrases(IDEA_PHRASES);
  return (
    <nav aria-label={phrases.parts}>
      <ul className="part-links">
        {PARTS.map((part) => (
          <li key={part}>
            <Button weight="text" onPress={() => goTo(part)}>
              {phrases[part]}
            </Button>
          </li>
        ))}
        <li>
          <ChoiceLink path="/idee/crescita">{phrases.growth} →</ChoiceLink>
        </li>
      </ul>
    </nav>
  );
}

function goTo(part: string): void {
  const heading = document.querySelector<HTMLElement>(`[data-part="${part}"] h2`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
