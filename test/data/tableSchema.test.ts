import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCell } from "../../src/data/checkCell";
import { tableSchema } from "../../src/model/tableSchema";
import { RUNS } from "../fixtures/propertyRuns";

describe("the schema that other tools are given", () => {
  it("lets pass the ids that we let pass, and no others", () => {
    const field = tableSchema("themes").fields.find(({ name }) => name === "id");
    const { pattern, maxLength } = field?.constraints ?? {};
    const whole = new RegExp(`^(?:${String(pattern)})$`);
    const ids = fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9._-]{1,66}$/),
      fc.stringMatching(/^\.{1,3}$/),
      fc.string({ minLength: 1 }).filter((text) => text.trim() === text),
    );
    fc.assert(
      fc.property(ids, (id) => {
        let isRefused = false;
        checkCell(id, { type: "id", required: true }, () => (isRefused = true));
        expect(whole.test(id) && id.length <= Number(maxLength)).toBe(!isRefused);
      }),
      RUNS,
    );
  });
});
