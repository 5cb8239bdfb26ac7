import type { LocalText } from "./localText";

/** What the body that publishes a set must say on every page, from the descriptor; `null`: it says nothing of it. */
export interface Notices {
  /** Who answers for the data and the page. */
  readonly owner: LocalText | null;
  readonly ownerUrl: string | null;
  /** The accessibility declaration, which only that body can issue. */
  readonly accessibilityUrl: string | null;
  /** Why there is no declaration, or what else is to be said of it. */
  readonly accessibilityNote: LocalText | null;
  /** Where faults of the page are told: a form or an address. */
  readonly feedbackUrl: string | null;
  readonly privacyUrl: string | null;
  /** In place of the usual sentence, where the host does more than serve files. */
  readonly privacyNote: LocalText | null;
}
