import { useState } from "react";
import type { RowOrder } from "../../../layout/agreementChart";
import { GROUP_FROM } from "../../../layout/placeAgreements";

/** How the chart of agreements is laid out, as the visitor wants it now. */
export interface ChartChoices {
  readonly order: RowOrder;
  readonly isGrouped: boolean;
  readonly isEveryone: boolean;
  /** Quarters shown one by one although the chart is grouped. */
  readonly opened: ReadonlySet<string>;
  readonly setOrder: (order: RowOrder) => void;
  readonly toggleGrouped: () => void;
  readonly toggleEveryone: () => void;
  readonly toggleQuarter: (quarter: string) => void;
  readonly closeQuarter: (quarter: string | undefined) => void;
}

const NO_QUARTER: ReadonlySet<string> = new Set();

export function useChartChoices(agreementCount: number): ChartChoices {
  const [order, setOrder] = useState<RowOrder>("region");
  const [wantsGroups, setWantsGroups] = useState<boolean | null>(null);
  const [isEveryone, setEveryone] = useState(false);
  const [opened, setOpened] = useState(NO_QUARTER);
  const isGrouped = wantsGroups ?? agreementCount >= GROUP_FROM;
  const without = (quarter: string) => new Set([...opened].filter((other) => other !== quarter));
  return {
    order,
    isGrouped,
    isEveryone,
    opened,
    setOrder,
    toggleGrouped: () => {
      setWantsGroups(!isGrouped);
      setOpened(NO_QUARTER);
    },
    toggleEveryone: () => setEveryone((before) => !before),
    toggleQuarter: (quarter) =>
      setOpened(opened.has(quarter) ? without(quarter) : new Set([...opened, quarter])),
    closeQuarter: (quarter) => {
      if (quarter !== undefined && opened.has(quarter)) setOpened(without(quarter));
    },
  };
}
