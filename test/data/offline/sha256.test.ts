import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { hashOf } from "../../../src/data/offline/hashOf";
import { sha256 } from "../../../src/data/offline/sha256";
import { RUNS } from "../../fixtures/propertyRuns";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const known = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("the digest of some bytes", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("of «%s» is that of FIPS 180-4", (text, digest) => {
    expect(hex(sha256(new TextEncoder().encode(text)))).toBe(digest);
  });

  it("is that of the platform for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sha256(bytes))).toBe(known(bytes));
      }),
      RUNS,
    );
  });

  it("is the same where the page has no cryptography, as over plain http", async () => {
    const bytes = new TextEncoder().encode("Benevento");
    const secure = await hashOf(bytes);
    vi.stubGlobal("crypto", {});
    expect(await hashOf(bytes)).toBe(secure);
    expect(secure).toBe(`sha256-${Buffer.from(known(bytes), "hex").toString("base64")}`);
    vi.unstubAllGlobals();
  });
});
