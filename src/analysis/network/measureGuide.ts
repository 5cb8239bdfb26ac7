/** What a measure says and how far it goes, for people; both languages side by side. */
export interface MeasureGuide {
  /** As a scholar would write it. */
  readonly formula: string;
  readonly name: Words;
  /** One sentence for whoever never heard of it. */
  readonly sentence: Words;
  /** What it must not be read as. */
  readonly pitfall: Words;
}

interface Words {
  readonly it: string;
  readonly en: string;
}
