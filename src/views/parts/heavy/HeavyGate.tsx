import type { ReactNode } from "react";
import type { AuthorityNetwork } from "../../../analysis/network/buildNetwork";
import { formatShare } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { Button } from "../../../ui/Button";
import { Progress } from "../../../ui/Progress";
import { ReloadButton } from "../ReloadButton";
import { HEAVY_PHRASES } from "./heavyPhrases";
import { useHeavyScores, type HeavyState } from "./useHeavyScores";

interface HeavyGateProps {
  readonly network: AuthorityNetwork;
  /** Called once the costly measures of the network are at hand. */
  readonly children: () => ReactNode;
  /** What stands around the progress. */
  readonly around?: (waiting: ReactNode) => ReactNode;
}

/** Shows what needs the costly measures of a network when they are there; until then how far they have come. */
export function HeavyGate({ network, children, around = (waiting) => waiting }: HeavyGateProps) {
  const state = useHeavyScores(network);
  return state.kind === "ready" ? children() : around(<Waiting state={state} />);
}

function Waiting({ state }: { readonly state: Exclude<HeavyState, { readonly kind: "ready" }> }) {
  const phrases = usePhrases(HEAVY_PHRASES);
  const language = useLanguage();
  if (state.kind === "stopped") {
    return (
      <p>
        {phrases.stopped} <Button onPress={state.resume}>{phrases.resume}</Button>
      </p>
    );
  }
  if (state.kind === "outdated") {
    return (
      <p>
        {navigator.onLine ? phrases.outdated : phrases.outOfReach} <ReloadButton isMain={false} />
      </p>
    );
  }
  return (
    <Progress
      label={phrases.measuring}
      share={state.done}
      text={phrases.progress(formatShare(state.done, language))}
      actions={<Button onPress={state.stop}>{phrases.stop}</Button>}
    />
  );
}
