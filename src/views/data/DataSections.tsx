import { lazy, Suspense, useEffect, useRef, useState, type ComponentType } from "react";
import { usePhrases } from "../../i18n/useLanguage";
import { Button } from "../../ui/Button";
import { Guarded } from "../parts/Guarded";
import { useReading, type Reading } from "../useReading";
import { DATA_PHRASES } from "./dataPhrases";
import { goToSection, HEALTH_ID } from "./sections";
import "./data.css";

type Section = ComponentType<{ readonly reading: Reading }>;

const SECTIONS: readonly { id: string; name: keyof typeof DATA_PHRASES; Section: Section }[] = [
  {
    id: HEALTH_ID,
    name: "health",
    Section: lazy(async () => ({
      default: (await import("./health/HealthSection")).HealthSection,
    })),
  },
  {
    id: "data-coverage",
    name: "coverage",
    Section: lazy(async () => ({
      default: (await import("./coverage/CoverageSection")).CoverageSection,
    })),
  },
  {
    id: "data-compare",
    name: "compare",
    Section: lazy(async () => ({
      default: (await import("./compare/CompareSection")).CompareSection,
    })),
  },
  {
    id: "data-out",
    name: "out",
    Section: lazy(async () => ({ default: (await import("./out/OutSection")).OutSection })),
  },
  {
    id: "data-dictionary",
    name: "dictionary",
    Section: lazy(async () => ({
      default: (await import("./dictionary/DictionarySection")).DictionarySection,
    })),
  },
];

/** What the page has to say of the data, one section after the other, each made when it comes near. */
export function DataSections() {
  const reading = useReading();
  return SECTIONS.map(({ id, Section }) => (
    <div key={id} id={id} tabIndex={-1} className="data-section">
      <WhenNear isNear={id === HEALTH_ID}>
        <Guarded part="panel" waiting={null}>
          <Section reading={reading} />
        </Guarded>
      </WhenNear>
    </div>
  ));
}

/** The hash is the address of the page, so these are buttons that move the view. */
export function SectionLinks() {
  const phrases = usePhrases(DATA_PHRASES);
  return (
    <nav aria-label={phrases.onThisPage}>
      <ul className="section-links">
        {SECTIONS.map(({ id, name }) => (
          <li key={id}>
            <Button weight="text" onPress={() => goToSection(id)}>
              {String(phrases[name])}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface WhenNearProps {
  /** From the beginning. */
  readonly isNear: boolean;
  readonly children: React.ReactNode;
}

/** Waits to draw what is far below: some sections take their time with large data. */
function WhenNear({ isNear: isNearAtFirst, children }: WhenNearProps) {
  const [isNear, setNear] = useState(
    isNearAtFirst || typeof globalThis.IntersectionObserver === "undefined",
  );
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNear || !place.current) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: "400px" },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear]);
  if (isNear) return <Suspense>{children}</Suspense>;
  return <div ref={place} className="far-section" />;
}
