import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeCatalogue } from "../../../src/export/catalogue/writeCatalogue";
import { encodeJson, type PackageFile } from "../../../src/export/packageFile";
import { rawTable } from "../../../src/model/rawTable";

const descriptorOf = (metadata: object, resources: readonly object[] = []) => ({
  descriptor: { path: "datapackage.json", bytes: encodeJson({ ...metadata, resources }) },
});

const textOf = (files: readonly PackageFile[], path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

const RESOURCES = [
  { name: "members", path: "members.0123456789ab.json", mediatype: "application/json", bytes: 12 },
];
const shipped = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as object;
const project = JSON.parse(readFileSync("data/project.json", "utf8")) as unknown[];

describe("the cards beside a published set", () => {
  const files = writeCatalogue(descriptorOf(shipped, RESOURCES), [rawTable("project", project)]);

  it("are for search engines and for catalogues", () => {
    expect(files.map(({ path }) => path)).toEqual(["dataset.jsonld", "dcat.ttl"]);
  });

  it("say of a set what its descriptor says, with addresses beside them only", () => {
    const card = JSON.parse(textOf(files, "dataset.jsonld")) as Record<string, unknown>;
    expect(card).toMatchObject({
      "@context": "https://schema.org/",
      "@type": "Dataset",
      name: "Hub&Spoke System: la rete e i risultati",
      identifier: "hub-spoke",
      version: "1.0",
      dateModified: "2026-11-22",
      license: "https://creativecommons.org/licenses/by/4.0/",
      temporalCoverage: "2010-05-14/2012-09-30",
      url: "../",
    });
    expect(card["distribution"]).toEqual([
      expect.objectContaining({ contentUrl: "./datapackage.json" }),
      expect.objectContaining({ contentUrl: "./members.0123456789ab.json", contentSize: "12 B" }),
    ]);
  });

  it("write addresses that were escaped already once only, and those that cannot be read as they are", () => {
    const odd = ["già/sì%20no.json", "100%.json", 'a<b>"c.json'];
    const turtle = textOf(
      writeCatalogue(
        descriptorOf(
          shipped,
          odd.map((path) => ({ name: "x", path })),
        ),
        [],
      ),
      "dcat.ttl",
    );
    const addresses = [...turtle.matchAll(/dcat:downloadURL <([^>]*)>/g)].map(([, path]) => path);
    expect(addresses.slice(1)).toEqual([
      "gi%C3%A0/s%C3%AC%20no.json",
      "100%25.json",
      "a%3Cb%3E%22c.json",
    ]);
  });

  it("give a catalogue one data set and a distribution for each file", () => {
    const turtle = textOf(files, "dcat.ttl");
    expect(turtle.match(/a dcatapit:Dataset,/g)).toHaveLength(1);
    expect(turtle.match(/a dcatapit:Distribution,/g)).toHaveLength(2);
    expect(turtle).toContain('dct:title "Hub&Spoke System: la rete e i risultati"@it');
    expect(turtle).toContain('dct:modified "2026-11-22"^^xsd:date');
    expect(turtle).toContain("dcat:downloadURL <members.0123456789ab.json>");
    // Every statement ends, every bracket and quotation closes.
    for (const block of turtle.trim().split("\n\n").slice(1)) expect(block.trim()).toMatch(/ \.$/);
    expect(turtle.match(/\[/g)?.length).toBe(turtle.match(/\]/g)?.length);
  });

  it("name the body that publishes, where the notices of the set do", () => {
    const notices = { owner: "Comune di Prova", owner_url: "https://prova.example/" };
    const named = writeCatalogue(descriptorOf({ name: "x", notices }), []);
    expect(textOf(named, "dcat.ttl")).toContain(
      'dct:publisher [ a dcatapit:Agent, foaf:Agent ; foaf:name "Comune di Prova" ; foaf:homepage <https://prova.example/> ]',
    );
    expect(JSON.parse(textOf(named, "dataset.jsonld"))).toMatchObject({
      publisher: { name: "Comune di Prova", url: "https://prova.example/" },
    });
    const hostile = { owner: "x", owner_url: "javascript:alert(1)" };
    const unlinked = writeCatalogue(descriptorOf({ name: "x", notices: hostile }), []);
    expect(textOf(unlinked, "dcat.ttl")).not.toContain("javascript");
  });

  it("say nothing that is not said, and keep texts from becoming statements", () => {
    const bare = writeCatalogue(descriptorOf({ name: "x", title: 'a" . <b> \\ \n c' }), []);
    const turtle = textOf(bare, "dcat.ttl");
    expect(turtle).toContain('dct:title "a\\" . <b> \\\\ \\n c"@it');
    expect(turtle).not.toMatch(/dct:modified|dct:license|owl:versionInfo|dct:temporal/);
    const card = JSON.parse(textOf(bare, "dataset.jsonld")) as Record<string, unknown>;
    expect(Object.keys(card)).not.toContain("license");
  });
});
