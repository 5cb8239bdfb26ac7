import "./text.css";

export type Tone = "good" | "warn" | "bad" | "info" | "quiet";

interface StatusMarkProps {
  readonly tone: Tone;
  readonly icon: string;
  readonly word: string;
}

/** A status: sign, word and colour together, never colour alone. */
export function StatusMark({ tone, icon, word }: StatusMarkProps) {
  return (
    <span className="status" data-tone={tone}>
      <span aria-hidden="true">{icon}</span> {word}
    </span>
  );
}
