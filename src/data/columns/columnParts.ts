import { DEFAULT_ROLE } from "../buildPartnerships";
import { PART_SIZE, type Part } from "../opening/parts";
import type { PackedColumn } from "../opening/packRecords";
import type { MemberColumns, PartnershipColumns } from "./checkColumns";
import type { CodedColumn } from "./codedColumn";

/** Checked columns as the parts that `takeApart` makes of records. */
export function* partnershipParts({
  length,
  index,
  titles,
  coded,
}: PartnershipColumns): Generator<Part> {
  const ids = [...index.keys()];
  const packs = [
    ...[...coded].map(([name, column]) => packCodes(name, column)),
    packEach("id", ids),
    packEach("title", titles),
  ];
  yield* slices("partnerships", length, packs, null);
}

export function* memberParts(
  { of, bodies, coded }: MemberColumns,
  bodyIds: readonly string[],
): Generator<Part> {
  const packs = [...coded].map(([name, column]) =>
    packCodes(name, name === "role" ? withDefault(column) : column),
  );
  packs.push(packCodes("organisation", { values: bodyIds, codes: bodies }));
  yield* slices("members", of.length, packs, of);
}

function withDefault({ values, codes }: CodedColumn): CodedColumn {
  return { values: values.map((role) => role ?? DEFAULT_ROLE), codes };
}

type Pack = (from: number, to: number) => PackedColumn;

function* slices(
  list: Part["list"],
  length: number,
  packs: readonly Pack[],
  of: Uint32Array | null,
): Generator<Part> {
  for (let from = 0; from < length; from += PART_SIZE) {
    const to = Math.min(length, from + PART_SIZE);
    const columns = packs.map((pack) => pack(from, to));
    yield {
      list,
      records: { length: to - from, columns },
      of: of && of.slice(from, to),
    };
  }
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
