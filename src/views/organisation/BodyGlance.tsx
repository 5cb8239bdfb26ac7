import { useMemo } from "react";
import { linksOfBody } from "../../analysis/linksOfBody";
import { partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import { shapeOf } from "../../layout/mark";
import { untilDate } from "../../i18n/italianDay";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import type { Fact } from "../../ui/Facts";
import { RecordGlance } from "../parts/dossier/RecordGlance";
import { WebLink } from "../parts/dossier/WebLink";
import { useBodyFacts } from "../parts/facts/useBodyFacts";
import type { Reading } from "../useReading";
import { describeNeighbours } from "./describeNeighbours";
import { neighboursOf } from "./neighboursOf";
import { ORGANISATION_PHRASES } from "./organisationPhrases";

/** The sheet of a body, with those around it and where they are. */
export function BodyGlance(props: { readonly body: Organisation; readonly reading: Reading }) {
  const { body, reading } = props;
  const { at } = reading;
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const language = useLanguage();
  const neighbours = useMemo(() => neighboursOf(at, body.id), [at, body.id]);
  const sentence = describeNeighbours(neighbours, at, language);
  const onMap = useMemo(
    () => ({
      bodies: [
        body,
        ...neighbours.flatMap((item) => (item.body.role === "actor" ? [] : [item.body])),
      ],
      links: linksOfBody(partnershipsOfBody(at, body.id), body.id),
      subjects: new Set([body.id]),
    }),
    [at, body, neighbours],
  );
  return (
    <RecordGlance
      facts={useMoreFacts(body, reading)}
      around={{
        title: phrases.around,
        name: textIn(body.name, language),
        shape: shapeOf(body),
        region: body.region,
        of: "body",
        neighbours,
        programme: at.programme,
        sentence,
        twin: phrases.partners,
      }}
      map={{ title: phrases.map, at, content: onMap, label: phrases.mapSentence(sentence) }}
    />
  );
}

function useMoreFacts(body: Organisation, { at }: Reading): readonly Fact[] {
  const phrases = usePhrases(ORGANISATION_PHRASES);
  const language = useLanguage();
  const { left, url } = body;
  return [
    ...useBodyFacts(body, at),
    ...(left === null ? [] : [{ label: phrases.until, value: untilDate(left, language) }]),
    ...(url === null ? [] : [{ label: phrases.web, value: <WebLink url={url} /> }]),
  ];
}
