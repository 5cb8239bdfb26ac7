import { useId, type ReactNode } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import { Hint } from "../../ui/Hint";
import { IDEA_PHRASES } from "./ideaPhrases";

interface IdeaSectionProps {
  /** Named in the list of parts. */
  readonly part: string;
  readonly title: string;
  /** The computed sentence: the takeaway; `null` while it is reckoned. */
  readonly sentence: ReactNode;
  readonly guide: readonly string[];
  readonly children: ReactNode;
}

/** One part of the page: its sentence, how to read it, its picture and lists. */
export function IdeaSection({ part, title, sentence, guide, children }: IdeaSectionProps) {
  const phrases = usePhrases(IDEA_PHRASES);
  const id = useId();
  return (
    <section className="idea-part" aria-labelledby={id} data-part={part}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <div className="idea-sentence">
        {sentence !== null && <p>{sentence}</p>}
        <Hint title={phrases.howToRead}>
          {guide.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Hint>
      </div>
      {children}
    </section>
  );
}
