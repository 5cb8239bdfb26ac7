import { formatNumber } from "../../../i18n/format";
import type { ProgrammeAt } from "../../../analysis/programmeAt";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import type { Organisation } from "../../../model/organisation";
import { Button } from "../../../ui/Button";
import { MoreList } from "../../../ui/MoreList";
import { MORE_PHRASES } from "../../parts/morePhrases";
import { placeName } from "../../parts/placeName";
import { OrganisationLink, PartnershipLink } from "../../parts/recordLinks";
import { saveFile } from "../../parts/saveFile";
import { PICK_PHRASES } from "./pickPhrases";
import { partnershipsAmong } from "./workings";
import { writeBodies } from "./writeBodies";

const STEP = 12;

interface PickedBodiesProps {
  readonly ids: readonly string[];
  readonly at: ProgrammeAt;
}

/** Bodies picked together: how many, the partnerships among them, both lists, and a file of them. */
export function PickedBodies({ ids, at }: PickedBodiesProps) {
  const phrases = usePhrases(PICK_PHRASES);
  const { showAll } = usePhrases(MORE_PHRASES);
  const language = useLanguage();
  const bodies = ids.flatMap((id): Organisation[] => {
    const body = at.programme.organisationById.get(id);
    return body ? [body] : [];
  });
  const among = partnershipsAmong(at, ids);
  const save = () => saveFile(writeBodies(bodies, at), `${phrases.fileName}.csv`);
  return (
    <>
      <p>
        <strong>{phrases.counts(bodies.length, among.length)}</strong>
      </p>
      <p>
        <Button onPress={save}>{phrases.save}</Button>
      </p>
      <h3>
        {phrases.bodies} · {formatNumber(bodies.length, language)}
      </h3>
      <MoreList
        items={bodies}
        step={STEP}
        keyOf={({ id }) => id}
        moreLabel={showAll}
        className="rows"
      >
        {(body) => (
          <>
            <OrganisationLink body={body} />
            <span>{placeName(body, at.programme, language)}</span>
          </>
        )}
      </MoreList>
      {among.length > 0 && (
        <>
          <h3>
            {phrases.agreements} · {formatNumber(among.length, language)}
          </h3>
          <MoreList
            items={among}
            step={STEP}
            keyOf={({ partnership }) => partnership.id}
            moreLabel={showAll}
            className="rows"
          >
            {({ partnership }) => <PartnershipLink partnership={partnership} />}
          </MoreList>
        </>
      )}
    </>
  );
}
