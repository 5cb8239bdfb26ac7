import type { ReactNode } from "react";
import "./text.css";

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Labels and what stands for them. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
