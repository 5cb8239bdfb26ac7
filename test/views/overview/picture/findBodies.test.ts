import { describe, expect, it } from "vitest";
import { programmeAt } from "../../../../src/analysis/programmeAt";
import { WHOLE_PROGRAMME } from "../../../../src/model/scope";
import { findBodies } from "../../../../src/views/overview/picture/findBodies";
import { dateOf } from "../../../fixtures/networksByHand";
import { programme } from "../../../layout/shippedPicture";

const at = programmeAt(programme, dateOf("2012-06-30").first, WHOLE_PROGRAMME);
const found = (text: string, except: string | null = null) =>
  findBodies(at, text, "it", except).map(({ label }) => label);

describe("the bodies found by what is typed in the picture", () => {
  it("are first the authority of that name, then those named after it", () => {
    const [first, ...others] = found("tricase");
    expect(first).toBe("Comune di Tricase");
    expect(others.length).toBeGreaterThan(0);
  });

  it("are first those whose name begins so, whatever accents and capitals", () => {
    expect(found("PROVÌNCIA di s")[0]).toBe("Provincia di Salerno");
  });

  it("leave out the one they are sought for, and are none for what nobody is called", () => {
    expect(found("comune di tricase", "com-tricase")).not.toContain("Comune di Tricase");
    expect(found("xyzzy")).toEqual([]);
  });
});
