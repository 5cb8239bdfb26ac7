import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { descriptorFile, isEditionFile, joinPath, splitPath } from "../../src/data/edition";

const edition = fc.stringMatching(/^[A-Za-z0-9._-]{1,64}$/);
const folder = fc.stringMatching(/^[a-z0-9/_@.-]{0,30}$/).map((text) => `${text}/`);

describe("the path of an edition", () => {
  it("is taken apart as it was put together", () => {
    fc.assert(
      fc.property(folder, edition, (set, of) => {
        expect(splitPath(joinPath(set, of))).toEqual({ folder: set, edition: of });
      }),
    );
  });

  it("is a plain folder where no edition is named", () => {
    for (const path of ["data/", "altra-rete", "a@b/c/", "data/@", "locale:3", ""]) {
      expect(splitPath(path)).toEqual({ folder: path, edition: null });
    }
  });

  it("leads to a descriptor of its own, which is no other file", () => {
    expect(descriptorFile(null)).toBe("datapackage.json");
    expect(isEditionFile("datapackage.json")).toBe(false);
    expect(isEditionFile("themes.0123456789ab.json")).toBe(false);
    fc.assert(fc.property(edition, (of) => isEditionFile(descriptorFile(of))));
  });
});
