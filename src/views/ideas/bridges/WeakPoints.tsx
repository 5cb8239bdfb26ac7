import type { CriticalRecord } from "../../../analysis/network/criticalRecords";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { SplitPicture } from "../../../figures/ideas/SplitPicture";
import { formatList, formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { placeSplit } from "../../../layout/ideas/placeSplit";
import { textIn } from "../../../model/localText";
import { MoreList } from "../../../ui/MoreList";
import { OrganisationLink, PartnershipLink } from "../../parts/recordLinks";
import { IDEA_PHRASES } from "../ideaPhrases";
import { BRIDGE_PHRASES } from "./bridgePhrases";

interface WeakPointsProps {
  readonly bodies: readonly CriticalRecord[];
  readonly partnerships: readonly CriticalRecord[];
  readonly at: ProgrammeAt;
}

interface WeakPoint extends CriticalRecord {
  readonly kind: "body" | "partnership";
}

/** The records that hold parts of the network together: those that leave the largest second part first. */
export function WeakPoints({ bodies, partnerships, at }: WeakPointsProps) {
  const phrases = usePhrases(BRIDGE_PHRASES);
  const { showAll } = usePhrases(IDEA_PHRASES);
  const points: readonly WeakPoint[] = [
    ...bodies.map((record) => ({ ...record, kind: "body" as const })),
    ...partnerships.map((record) => ({ ...record, kind: "partnership" as const })),
  ].toSorted((a, b) => cutOff(b) - cutOff(a) || (a.id < b.id ? -1 : 1));
  if (points.length === 0) return <p>{phrases.noWeak}</p>;
  return (
    <MoreList
      items={points}
      step={4}
      keyOf={({ kind, id }) => `${kind} ${id}`}
      moreLabel={showAll}
      className="weak-points"
    >
      {(point) => <Point point={point} at={at} />}
    </MoreList>
  );
}

const NAMED = 4;
const DRAWN = 8;

function Point({ point, at }: { readonly point: WeakPoint; readonly at: ProgrammeAt }) {
  const { programme } = at;
  const phrases = usePhrases(BRIDGE_PHRASES);
  const language = useLanguage();
  const body = programme.organisationById.get(point.id);
  const partnership = programme.partnershipById.get(point.id);
  const isBody = point.kind === "body";
  const record = isBody ? body?.name : partnership?.title;
  const parts = point.parts.toSorted((a, b) => b.length - a.length);
  const sizes = parts.map(({ length }) => length);
  const name = (id: string) => {
    const one = programme.organisationById.get(id);
    return one ? textIn(one.name, language) : id;
  };
  return (
    <>
      <div className="weak-head">
        {isBody && body && <OrganisationLink body={body} />}
        {!isBody && partnership && <PartnershipLink partnership={partnership} />}
        <span className="quiet">{isBody ? phrases.weakBody : phrases.weakPartnership}</span>
      </div>
      <SplitPicture
        name={record ? textIn(record, language) : point.id}
        split={placeSplit(sizes.slice(0, DRAWN))}
        shape={point.kind}
      />
      <p>
        {phrases.split(
          formatList(
            sizes.map((size) => formatNumber(size, language)),
            language,
          ),
        )}
      </p>
      <ul className="quiet">
        {parts.slice(0, DRAWN).map((part, i) => (
          <li key={part[0]}>
            {phrases.part(
              i + 1,
              part.slice(0, NAMED).map(name).join(", "),
              Math.max(0, part.length - NAMED),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Authorities outside the largest part. */
function cutOff({ parts }: CriticalRecord): number {
  const sizes = parts.map(({ length }) => length);
  return sizes.reduce((sum, size) => sum + size, 0) - sizes.reduce((a, b) => Math.max(a, b), 0);
}
