import { useEffect, type RefObject } from "react";
import { drawnPartnerships } from "../../analysis/programmeAt";
import { countedFor } from "../../analysis/progress/countedFor";
import { usePhrases } from "../../i18n/useLanguage";
import type { Focus } from "../../model/focus";
import { Sheet } from "../../ui/Sheet";
import { IndicatorLink } from "../parts/recordLinks";
import { ChangedRows } from "./compare/ChangedRows";
import { changesOf } from "./compare/changesOf";
import { keepPictureInSight } from "./keepPictureInSight";
import { useFocusName } from "./useFocusName";
import { OVERVIEW_PHRASES } from "./overviewPhrases";
import { PickedBodies } from "./picture/PickedBodies";
import { partnershipsJoining } from "./resolveEmphasis";
import { CountsFor } from "./sheets/CountsFor";
import { CountSheet } from "./sheets/CountSheet";
import { IndicatorSheet } from "./sheets/IndicatorSheet";
import { OrganisationSheet } from "./sheets/OrganisationSheet";
import { PartnershipRows } from "./sheets/PartnershipRows";
import { PartnershipSheet } from "./sheets/PartnershipSheet";
import { ResultSheet } from "./sheets/ResultSheet";
import type { OverviewFigures } from "./useOverviewFigures";

interface FocusSheetProps {
  readonly focus: Focus;
  readonly figures: OverviewFigures;
  readonly onClose: () => void;
  readonly returnTo: RefObject<HTMLElement | null>;
}

/** With each new sheet, the picture is brought where the sheet does not cover it. */
function PictureInSight() {
  useEffect(keepPictureInSight, []);
  return null;
}

/** The sheet beside the picture: whatever is selected, with its records. */
export function FocusSheet({ focus, figures, onClose, returnTo }: FocusSheetProps) {
  const phrases = usePhrases(OVERVIEW_PHRASES);
  const { title, overline } = useFocusName(focus, figures.at.programme);
  const { comparison } = figures;
  const changes = comparison && changesOf(focus, comparison);
  // One body more or less is no other sheet.
  const subject = focus.kind === "bodies" ? focus.kind : title;
  return (
    <Sheet
      key={subject}
      title={title}
      overline={overline}
      closeLabel={phrases.closeSheet}
      onClose={onClose}
      returnTo={returnTo}
    >
      <PictureInSight />
      <FocusContent focus={focus} figures={figures} />
      {changes && <ChangedRows changes={changes} />}
    </Sheet>
  );
}

function FocusContent({ focus, figures }: Pick<FocusSheetProps, "focus" | "figures">) {
  const { at, summary, progress, progressByRegion, resultsAt, comparison } = figures;
  const counts = countedFor(progress);
  const drawn = drawnPartnerships(at);
  switch (focus.kind) {
    case "organisation": {
      const body = at.programme.organisationById.get(focus.id);
      const own = counts.byOrganisation.get(focus.id);
      const evidenceOf = <CountsFor record={focus} progress={own} at={resultsAt} />;
      return body && <OrganisationSheet body={body} at={at} countsFor={evidenceOf} />;
    }
    case "partnership": {
      const item = resultsAt.partnerships.find(({ partnership }) => partnership.id === focus.id);
      const own = counts.byPartnership.get(focus.id);
      const evidenceOf = <CountsFor record={focus} progress={own} at={resultsAt} />;
      return item && <PartnershipSheet item={item} at={at} countsFor={evidenceOf} />;
    }
    case "bodies":
      return <PickedBodies ids={focus.ids} at={at} />;
    case "link":
    case "regions":
    case "abroad": {
      const items = partnershipsJoining(drawn, focus);
      return (
        <PartnershipRows
          items={items}
          detail={({ partnership }) => (
            <ul className="counts-inline">
              {counts.byPartnership.get(partnership.id)?.map(({ indicator }) => (
                <li key={indicator.id}>
                  <IndicatorLink indicator={indicator} />
                </li>
              ))}
            </ul>
          )}
        />
      );
    }
    case "result": {
      const result = at.programme.resultById.get(focus.id);
      const own = progress.filter(({ indicator }) => indicator.result === focus.id);
      return result && <ResultSheet result={result} progress={own} at={resultsAt} />;
    }
    case "indicator": {
      const own = progress.find(({ indicator }) => indicator.id === focus.id);
      return (
        own && <IndicatorSheet progress={own} byRegion={progressByRegion(own)} at={resultsAt} />
      );
    }
    case "count":
      return <CountSheet id={focus.id} {...{ summary, at, comparison }} />;
  }
}
