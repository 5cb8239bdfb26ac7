import type { TOUR_PHRASES } from "./tourPhrases";

type Phrase = keyof typeof TOUR_PHRASES;

interface TourStep {
  /** What the step explains: the first of these that stands on the overview. */
  readonly target: string;
  readonly title: Phrase;
  readonly text: Phrase;
}

export const TOUR_STEPS = [
  { target: ".headline", title: "sentence", text: "sentenceText" },
  { target: ".picture-panel .tab-row", title: "faces", text: "facesText" },
  {
    target: ".picture-stage, .picture-tables, .picture-panel .face",
    title: "link",
    text: "linkText",
  },
  { target: ".side", title: "results", text: "resultsText" },
  { target: ".time-panel", title: "time", text: "timeText" },
  { target: ".page-tools", title: "help", text: "helpText" },
] as const satisfies readonly TourStep[];
