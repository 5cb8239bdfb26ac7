import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const texts = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(join("test", path), "utf8"));

const count = (pattern: RegExp) =>
  texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);

describe("the properties", () => {
  it("are at least thirty at a thousand runs each, and more than sixty in all", () => {
    expect(count(/(?<![A-Z_])RUNS,?\s*\);/g)).toBeGreaterThanOrEqual(30);
    expect(count(/\bfc\.assert\(/g)).toBeGreaterThan(60);
  });
});
