import { useSyncExternalStore } from "react";
import { readDayAhead } from "../../../analysis/readDayAhead";
import { LoadError } from "../../../data/loadError";
import { isMissingPart } from "../../../data/missingPart";
import { holdPage } from "../../../data/release";
import type { Mapping } from "../../../data/mapping/mapping";
import { isOutcomeOf } from "../../../data/mapping/summariseMapping";
import type { Survey } from "../../../data/mapping/survey";
import type { OpenedFile, OpeningProgress } from "../../../data/opening/messages";
import { openFiles, type MappingNeeded, type OpenedSet } from "../../../data/opening/openFiles";
import { turnTaker } from "../../../data/turnTaker";

/** Where an opening stands. */
export type OpeningState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly progress: OpeningProgress | null }
  | {
      readonly kind: "mapping";
      readonly needed: MappingNeeded;
      readonly survey: Survey;
      readonly mapping: Mapping;
    }
  | { readonly kind: "opened"; readonly opened: OpenedSet }
  | { readonly kind: "refused"; readonly error: LoadError; readonly name: string | null }
  /** The program that reads could not be fetched, as after a release. */
  | { readonly kind: "outdated" }
  | { readonly kind: "cancelled" }
  /** An empty folder: there was nothing to read. */
  | { readonly kind: "nothing" };

export interface OpeningRequest {
  readonly files: readonly OpenedFile[];
  /** `null`: after the project. */
  readonly name: string | null;
  /** Brings the reader to what was opened. */
  readonly onOpened: (opened: OpenedSet) => Promise<void>;
}

/** One opening at a time; it outlives the page it was started from, since reading may take a while. */
class OpeningTask {
  #state: OpeningState = { kind: "idle" };
  #control: AbortController | null = null;
  #request: OpeningRequest | null = null;
  #isSurveying = false;
  #letPageGo: (() => void) | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = () => this.#state;

  /** Starts an opening in place of the one under way. */
  start(request: OpeningRequest): void {
    this.cancel();
    this.#request = request;
    const { files, name } = request;
    if (files.length === 0) return this.#become({ kind: "nothing" });
    this.#run(async (control) => {
      const outcome = await openFiles(files, {
        name,
        signal: control.signal,
        onProgress: (progress) => {
          if (control === this.#control) this.#become({ kind: "reading", progress });
        },
      });
      if ("dataSet" in outcome) return outcome;
      const { survey } = outcome;
      this.#become({ kind: "mapping", needed: outcome, survey, mapping: survey.mapped });
      return null;
    });
  }

  /** Shows at once what was changed, and what it comes to as soon as that is known. */
  async changeMapping(mapping: Mapping): Promise<void> {
    const before = this.#state;
    if (before.kind !== "mapping") return;
    this.#become({ ...before, mapping });
    if (this.#isSurveying) return;
    this.#isSurveying = true;
    // One survey at a time, of the latest: a table of 50,000 rows takes a second, and readers change their minds faster.
    for (let isGoing = true; isGoing;) isGoing = await this.#surveyOnce();
    this.#isSurveying = false;
  }

  /** Whether there may be more to survey. */
  async #surveyOnce(): Promise<boolean> {
    const { kind } = this.#state;
    if (kind !== "mapping" || isOutcomeOf(this.#state.survey, this.#state.mapping)) return false;
    const { needed, mapping } = this.#state;
    // Given up, or the worker stopped: the panel goes, or keeps what it showed.
    const survey = await needed.resurvey(mapping).catch(() => null);
    const now = this.#state;
    if (survey && now.kind === "mapping" && now.needed === needed) this.#become({ ...now, survey });
    return survey !== null;
  }

  acceptMapping(): void {
    const { needed, mapping } = this.#state.kind === "mapping" ? this.#state : {};
    if (needed && mapping) this.#run(() => needed.accept(mapping));
  }

  /** Stops what is under way; what has been opened stays. */
  cancel(): void {
    this.#control?.abort(new DOMException("Cancelled by the reader", "AbortError"));
    this.#control = null;
    if (this.#state.kind === "mapping") this.#state.needed.giveUp();
    const isUnderWay = this.#state.kind === "reading" || this.#state.kind === "mapping";
    if (isUnderWay) this.#become({ kind: "cancelled" });
  }

  /** Takes the last outcome off the page. */
  clear(): void {
    this.#become({ kind: "idle" });
  }

  #run(work: (control: AbortController) => Promise<OpenedSet | null>): void {
    const control = new AbortController();
    this.#control = control;
    this.#become({ kind: "reading", progress: null });
    const arrive = async (opened: OpenedSet) => {
      const { programme } = opened.dataSet;
      await readDayAhead(programme, programme.defaultDay, turnTaker());
      if (control !== this.#control) return;
      this.#become({ kind: "opened", opened });
      await this.#request?.onOpened(opened);
    };
    work(control)
      .then((opened) => opened && arrive(opened))
      .catch((error: unknown) => {
        if (control !== this.#control) return;
        if (isMissingPart(error)) return this.#become({ kind: "outdated" });
        const failure = error instanceof LoadError ? error : new LoadError("reader-stopped", null);
        this.#become({ kind: "refused", error: failure, name: this.#request?.name ?? null });
      });
  }

  #become(state: OpeningState): void {
    this.#state = state;
    this.#letPageGo?.();
    // What was chosen or pasted is in no address: the page is not reloaded under it.
    const isHeld = state.kind === "reading" || state.kind === "outdated";
    this.#letPageGo = isHeld ? holdPage() : null;
    for (const listener of this.#listeners) listener();
  }
}

export const openingTask = new OpeningTask();

export function useOpeningState(): OpeningState {
  return useSyncExternalStore(openingTask.subscribe, openingTask.state);
}
