import { useState, type ReactNode } from "react";
import { Button } from "./Button";

interface MoreListProps<Item> {
  readonly items: readonly Item[];
  /** How many stand there at first, and how many each press adds. */
  readonly step: number;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  readonly moreLabel: (count: number) => string;
  readonly className?: string;
  readonly isOrdered?: boolean;
}

/** A list of which only the beginning stands there until somebody asks for more. */
export function MoreList<Item>(props: MoreListProps<Item>) {
  const { items, step, keyOf, children, moreLabel, className, isOrdered = false } = props;
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  const List = isOrdered ? "ol" : "ul";
  return (
    <>
      <List className={className}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </List>
      {left > 0 && (
        <p>
          <Button weight="text" onPress={() => setShown((count) => count + step * 5)}>
            {moreLabel(Math.min(left, step * 5))}
          </Button>
        </p>
      )}
    </>
  );
}
