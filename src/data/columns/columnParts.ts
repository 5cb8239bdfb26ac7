import { DEFAULT_ROLE } from "../buildPartnerships";
import { KEPT_SIZE, type Part } from "../opening/parts";
import { packTexts, type PackedColumn, type PackedRecords } from "../opening/packRecords";
import { narrow } from "../opening/textRun";
import { pick, type MemberColumns, type PartnershipColumns } from "./checkColumns";
import type { CodedColumn } from "./codedColumn";
import { numberMemberships } from "./numberMemberships";

/** Checked columns as the parts that `takeApart` makes of records. */
export function* partnershipParts({
  length,
  index,
  titles,
  coded,
}: PartnershipColumns): Generator<Part> {
  const packs = [
    ...[...coded].map(([name, column]) => packCodes(name, column)),
    packOwn("id", [...index.keys()]),
    packOwn("title", titles.texts, titles.twins),
  ];
  for (let from = 0; from < length; from += KEPT_SIZE) {
    const records = pack(packs, from, Math.min(length, from + KEPT_SIZE));
    yield { list: "partnerships", records, of: null, numbers: null };
  }
}

export function* memberParts(
  { of, bodies, coded }: MemberColumns,
  bodyIds: readonly string[],
): Generator<Part> {
  const { numbers, first } = numberMemberships(bodies, coded);
  const packs = [...coded].map(([name, { values, codes }]) => {
    const present = name === "role" ? values.map((role) => role ?? DEFAULT_ROLE) : values;
    return packCodes(name, { values: present, codes: pick(codes, first) });
  });
  packs.push(packCodes("organisation", { values: bodyIds, codes: pick(bodies, first) }));
  for (let [from, met] = [0, 0]; from < of.length; from += KEPT_SIZE) {
    const own = numbers.slice(from, from + KEPT_SIZE);
    const upTo = own.reduce((most, number) => Math.max(most, number + 1), met);
    const records = pack(packs, met, upTo);
    yield { list: "members", records, of: of.slice(from, from + KEPT_SIZE), numbers: own };
    met = upTo;
  }
}

type Pack = (from: number, to: number) => PackedColumn;

function pack(packs: readonly Pack[], from: number, to: number): PackedRecords {
  return { length: to - from, columns: packs.map((column) => column(from, to)) };
}

/** A column of few different values: each goes over once, when it is first met. */
function packCodes(name: string, { values, codes }: CodedColumn): Pack {
  const numbers = new Uint32Array(values.length);
  let count = 0;
  return (from, to) => {
    const fresh: unknown[] = [];
    const packed = codes.slice(from, to).map((code) => {
      if (numbers[code] === 0) {
        numbers[code] = count += 1;
        fresh.push(values[code]);
      }
      return numbers[code] ?? 0;
    });
    return { name, fresh, codes: narrow(packed) };
  };
}

/** A column with a text of its own for each record. */
function packOwn(name: string, texts: readonly string[], twins?: readonly (string | null)[]): Pack {
  return (from, to) => packTexts(name, texts.slice(from, to), twins?.slice(from, to));
}
