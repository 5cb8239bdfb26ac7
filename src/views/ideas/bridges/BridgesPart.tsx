import { useMemo, useState, type ReactNode } from "react";
import { bridges } from "../../../analysis/ideas/bridges";
import { UNKNOWN_REGION } from "../../../analysis/network/authorityNumbers";
import { networkAt } from "../../../analysis/network/buildNetwork";
import { criticalRecords } from "../../../analysis/network/criticalRecords";
import { usePhrases } from "../../../i18n/useLanguage";
import { HeavyGate } from "../../parts/heavy/HeavyGate";
import type { Reading } from "../../useReading";
import { IDEA_PHRASES } from "../ideaPhrases";
import { IdeaSection } from "../IdeaSection";
import { BRIDGE_PHRASES } from "./bridgePhrases";
import { BridgeTable } from "./BridgeTable";
import { DependencePanel } from "./DependencePanel";
import { WeakPoints } from "./WeakPoints";

/** Who joins the regions, and on whom the network hangs. */
export function BridgesPart({ reading }: { readonly reading: Reading }) {
  const network = useMemo(() => networkAt(reading.at), [reading.at]);
  return (
    <HeavyGate network={network} around={(waiting) => <Section sentence={null}>{waiting}</Section>}>
      {() => <Measured reading={reading} />}
    </HeavyGate>
  );
}

function Section(props: { readonly sentence: string | null; readonly children: ReactNode }) {
  const phrases = usePhrases(BRIDGE_PHRASES);
  const { bridges: title } = usePhrases(IDEA_PHRASES);
  const guide = [phrases.guide1, phrases.guide2, phrases.guide3];
  return <IdeaSection part="bridges" title={title} guide={guide} {...props} />;
}

function Measured({ reading }: { readonly reading: Reading }) {
  const { at, selection } = reading;
  const phrases = usePhrases(BRIDGE_PHRASES);
  const found = bridges(at);
  const network = networkAt(at);
  const weak = criticalRecords(network);
  const regions = network.regions.filter((region) => region !== UNKNOWN_REGION).length;
  const { focus } = selection;
  const [asked, setAsked] = useState<string | null>(null);
  const body =
    focus?.kind === "organisation" ? at.authorities.find(({ id }) => id === focus.id) : undefined;
  const wide = found.filter(({ regionsReached }) => regionsReached >= 2).length;
  return (
    <Section
      sentence={
        found.length === 0
          ? phrases.none
          : phrases.sentence(
              wide,
              at.authorities.length,
              weak.authorities.length,
              weak.partnerships.length,
            )
      }
    >
      {found.length > 0 && (
        <>
          <BridgeTable bridges={found} regions={regions} onAsk={setAsked} />
          {body && (
            <DependencePanel key={body.id} body={body} at={at} isAsked={body.id === asked} />
          )}
          <h3>{phrases.weak}</h3>
          <WeakPoints bodies={weak.authorities} partnerships={weak.partnerships} at={at} />
        </>
      )}
    </Section>
  );
}
