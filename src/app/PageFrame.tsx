import { lazy, Suspense, type ReactNode } from "react";
import { usePhrases } from "../i18n/useLanguage";
import { LANGUAGES } from "../model/localText";
import { useSelection } from "../selection/useSelection";
import { Button } from "../ui/Button";
import { Guarded } from "../views/parts/Guarded";
import { SiteFoot } from "../views/parts/SiteFoot";
import { APP_PHRASES } from "./appPhrases";
import { Finder } from "./Finder";
import { FirstVisit } from "./FirstVisit";
import { useLook } from "./useLook";
import "./frame.css";

const EmbedFrame = lazy(async () => ({ default: (await import("./EmbedFrame")).EmbedFrame }));

interface PageFrameProps {
  /** What the header says of the data, once they are loaded. */
  readonly header: ReactNode;
  readonly children: ReactNode;
}

const LANGUAGE_NAMES = { it: "Italiano", en: "English" } as const;

/** The header, which stands whatever happens to the data, and the page below it. */
export function PageFrame({ header, children }: PageFrameProps) {
  const phrases = usePhrases(APP_PHRASES);
  const { selection, select } = useSelection();
  const [look, setLook] = useLook();
  const switchLook = () => setLook(look === "dark" ? "light" : "dark");
  if (selection.embed !== null) {
    return (
      <Suspense>
        <EmbedFrame figure={selection.embed}>{children}</EmbedFrame>
      </Suspense>
    );
  }
  return (
    <div className="frame">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The hash is the address of the page: move the focus by hand.
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {phrases.skip}
      </a>
      <header className="page-header">
        <span className="brand">Rete Convergenza</span>
        {header}
        <div className="page-tools">
          <Finder onLook={switchLook} />
          {LANGUAGES.map((language) => (
            <Button
              key={language}
              weight="quiet"
              label={`${language.toUpperCase()} · ${LANGUAGE_NAMES[language]}`}
              isOn={selection.language === language}
              onPress={() => select({ language }, { replace: true })}
            >
              <span lang={language}>{language.toUpperCase()}</span>
            </Button>
          ))}
          <Button
            weight="quiet"
            label={look === "dark" ? phrases.lightLook : phrases.darkLook}
            onPress={switchLook}
          >
            ◐
          </Button>
        </div>
      </header>
      <FirstVisit />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-foot">
        <Guarded part="quiet" waiting={null}>
          <SiteFoot />
        </Guarded>
      </footer>
    </div>
  );
}
