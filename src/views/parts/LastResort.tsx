import { speak } from "../../i18n/phraseBook";
import { Button } from "../../ui/Button";
import { GUARD_PHRASES } from "./guardPhrases";

/** Where nothing else can be shown, not even the error screen: reload, the way home, and a report to copy by hand. */
export function LastResort({ error }: { readonly error: unknown }) {
  // Whatever failed may be what tells the language: only the address is left.
  const isEnglish = /[?&]lingua=en\b/.test(window.location.hash);
  const phrases = speak(GUARD_PHRASES, isEnglish ? "en" : "it");
  return (
    <section className="error-screen" role="alert">
      <h1>{phrases.crashTitle}</h1>
      <p>{phrases.crashRemedy}</p>
      <div className="error-actions">
        <Button weight="main" onPress={() => window.location.reload()}>
          {phrases.reload}
        </Button>
        <a href="./">{phrases.home}</a>
        <textarea
          readOnly
          rows={3}
          aria-label={phrases.reportToCopy}
          value={`${String(error)}\n${window.location.href}`}
        />
      </div>
    </section>
  );
}
