import type { Fault, LoadFailure, LoadFailureKind } from "../model/fault";

/** A set or a map that cannot be shown: what failed, where, and the faults found on the way. */
export class LoadError extends Error implements LoadFailure {
  override readonly name = "LoadError";
  readonly kind: LoadFailureKind;
  readonly file: string | null;
  readonly status: number | null;
  readonly faults: readonly Fault[];

  constructor(
    kind: LoadFailureKind,
    file: string | null,
    { status = null, faults = [] }: { status?: number | null; faults?: readonly Fault[] } = {},
  ) {
    super(`${kind}: ${file ?? "data set"}${status === null ? "" : ` (${status})`}`);
    this.kind = kind;
    this.file = file;
    this.status = status;
    this.faults = faults;
  }
}
