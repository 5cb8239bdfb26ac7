import { Link } from "react-router-dom";
import { DEFAULT_PATH } from "../../../data/loadDataSet";
import { usePhrases } from "../../../i18n/useLanguage";
import { Guarded } from "../../parts/Guarded";
import { Page } from "../../parts/Page";
import { useReading } from "../../useReading";
import { COMPARE_PHRASES } from "./comparePhrases";
import { ComparedSets } from "./ComparedSets";
import { SetChooser } from "./SetChooser";
import "./compare.css";

/** These data next to another version of them: `con=` says which. Opened data are compared with the published ones. */
export function CompareView() {
  const reading = useReading();
  const { dataSet, selection, hrefTo } = reading;
  const phrases = usePhrases(COMPARE_PHRASES);
  const other = selection.otherSet ?? (dataSet.path === DEFAULT_PATH ? null : DEFAULT_PATH);
  return (
    <Page
      reading={reading}
      heading={phrases.title}
      {...(other === null ? { lead: phrases.lead } : {})}
    >
      {other === null ? (
        <section>
          <p>{phrases.chooseOther}</p>
          <SetChooser reading={reading} />
        </section>
      ) : (
        <Guarded
          key={other}
          part="panel"
          waiting={
            <p className="loading" role="status">
              {phrases.comparing}
            </p>
          }
        >
          <ComparedSets reading={reading} otherPath={other} />
          <details>
            <summary>{phrases.changeOther}</summary>
            <SetChooser reading={reading} />
          </details>
        </Guarded>
      )}
      <p>
        <Link to={hrefTo("/dati", { otherSet: null })}>{phrases.backToData}</Link>
      </p>
    </Page>
  );
}
