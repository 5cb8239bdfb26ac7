import { DEFAULT_ROLE } from "../buildPartnerships";
import { PART_SIZE, type Part } from "../opening/parts";
import type { PackedColumn, PackedRecords } from "../opening/packRecords";
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
    packEach("id", [...index.keys()]),
    packEach("title", titles),
  ];
  for (let from = 0; from < length; from += PART_SIZE) {
    const records = pack(packs, from, Math.min(length, from + PART_SIZE));
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
  for (let [from, met] = [0, 0]; from < of.length; from += PART_SIZE) {
    const own = numbers.slice(from, from + PART_SIZE);
    const upTo = own.reduce((most, number) => Math.max(most, number + 1), met);
    const records = pack(packs, met, upTo);
    yield { list: "members", records, of: of.slice(from, from + PART_SIZE), numbers: own };
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
    return { name, fresh, codes: packed };
  };
}

/** A column whose values are all different. */
function packEach(name: string, values: readonly unknown[]): Pack {
  return (from, to) => ({
    name,
    fresh: values.slice(from, to),
    codes: Uint32Array.from({ length: to - from }, (_, at) => from + at + 1),
  });
}
