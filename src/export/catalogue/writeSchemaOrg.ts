import { encodeJson, type PackageFile } from "../packageFile";
import type { CatalogueEntry } from "./catalogueEntry";

/** The set as https://schema.org/Dataset, in JSON-LD; addresses are relative to the file. */
export function writeSchemaOrg(entry: CatalogueEntry): PackageFile {
  const { title, name, description, version, created, licence, sources, contributors, publisher } =
    entry;
  const card = {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": "./datapackage.json",
    name: title,
    identifier: name,
    inLanguage: ["it", "en"],
    isAccessibleForFree: true,
    ...(description === null ? {} : { description }),
    ...(version === null ? {} : { version }),
    ...(created === null ? {} : { dateModified: created }),
    ...(licence === null ? {} : { license: licence.address ?? licence.name }),
    ...(entry.from === null ? {} : { temporalCoverage: `${entry.from}/${entry.to ?? ".."}` }),
    ...(sources.length === 0
      ? {}
      : { isBasedOn: sources.map((source) => ({ "@type": "CreativeWork", name: source })) }),
    ...(contributors.length === 0
      ? {}
      : { contributor: contributors.map((who) => ({ "@type": "Organization", name: who })) }),
    ...(publisher === null
      ? {}
      : {
          publisher: {
            "@type": "Organization",
            name: publisher.name,
            ...(publisher.address === null ? {} : { url: publisher.address }),
          },
        }),
    url: "../",
    distribution: entry.files.map((file) => ({
      "@type": "DataDownload",
      name: file.name,
      contentUrl: `./${file.path}`,
      encodingFormat: file.mediaType,
      ...(file.bytes === null ? {} : { contentSize: `${file.bytes} B` }),
    })),
  };
  return { path: "dataset.jsonld", bytes: encodeJson(card, 2) };
}
