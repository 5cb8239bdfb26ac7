import { use } from "react";
import { licencesQuery } from "../../data/loadLicences";
import { useGeography, useOnce } from "../../data/useLoaded";
import { formatNumber } from "../../i18n/format";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import { Facts } from "../../ui/Facts";
import { Guarded } from "../parts/Guarded";
import { licenceOf } from "../parts/licenceOf";
import { Page } from "../parts/Page";
import { PageFoot } from "../parts/PageFoot";
import { useReading, type Reading } from "../useReading";
import { LICENCES_PHRASES } from "./licencesPhrases";
import "./licences.css";

/** On what terms the page may be used: its code, its data, its map, its typeface, and what others wrote. */
export function LicencesView() {
  const reading = useReading();
  const phrases = usePhrases(LICENCES_PHRASES);
  const waiting = <p role="status">{phrases.waiting}</p>;
  return (
    <Page reading={reading} heading={phrases.title} lead={phrases.lead}>
      <section aria-labelledby="own-licences">
        <h2 id="own-licences">{phrases.own}</h2>
        <Guarded part="panel" waiting={waiting}>
          <OwnLicences reading={reading} />
        </Guarded>
      </section>
      <section aria-labelledby="package-licences">
        <h2 id="package-licences">{phrases.packages}</h2>
        <Guarded part="panel" waiting={waiting}>
          <Packages />
        </Guarded>
        <p>
          <a href="sbom.cdx.json">{phrases.bill}</a>
        </p>
      </section>
      <PageFoot reading={reading} />
    </Page>
  );
}

function OwnLicences({ reading: { dataSet } }: { readonly reading: Reading }) {
  const phrases = usePhrases(LICENCES_PHRASES);
  const language = useLanguage();
  const { attribution } = useGeography().notes;
  const licence = use(licenceOf(dataSet));
  const ofData = dataSet.opening ? phrases.dataOpened : (licence ?? phrases.dataUnknown);
  const project = textIn(dataSet.programme.project.title, language);
  const wholeText = (file: string) => <a href={`licences/${file}`}>{phrases.wholeText}</a>;
  return (
    <Facts
      facts={[
        {
          label: phrases.code,
          value: (
            <>
              {phrases.codeLicence} · {wholeText("EUPL-1.2.txt")}
            </>
          ),
        },
        { label: phrases.data, value: `${project}: ${ofData}` },
        { label: phrases.geography, value: attribution[language] },
        {
          label: phrases.typeface,
          value: (
            <>
              {phrases.typefaceLicence} · {wholeText("titillium-web-OFL.txt")}
            </>
          ),
        },
      ]}
    />
  );
}

function Packages() {
  const phrases = usePhrases(LICENCES_PHRASES);
  const language = useLanguage();
  const packages = useOnce(licencesQuery);
  return (
    <>
      <p>{phrases.packagesCount(formatNumber(packages.length, language))}</p>
      <ul className="licences">
        {packages.map(({ name, version, licence, text }) => (
          <li key={`${name}@${version}`}>
            <details>
              <summary>
                <strong>{name}</strong> {version} · {licence}
              </summary>
              <pre lang="en">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
