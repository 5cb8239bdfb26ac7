import { inDatabase } from "../browserDatabase";

/** Files that were checked by their hashes, all of them, before they were kept. */
export interface VerifiedFiles {
  /** The address of what they belong to: a set's descriptor, or the folder of the base map. */
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly verifiedAt: number;
  readonly files: readonly VerifiedFile[];
}

export interface VerifiedFile {
  readonly url: string;
  readonly bytes: Uint8Array;
  /** `sha256-…` */
  readonly hash: string;
}

/** How much is kept: of one set, and of how many addresses. The oldest goes. */
export const MOST_KEPT_BYTES = 32 * 1024 * 1024;
export const MOST_KEPT_ADDRESSES = 4;

/** What is known of kept files without reading them. */
interface Head {
  readonly address: string;
  readonly verifiedAt: number;
  /** The hashes of all files: the same content is not written again. */
  readonly content: string;
}

const HEADS = "heads";
const FILES = "files";
const SHAPE = {
  name: "rete-convergenza-verificati",
  stores: { [HEADS]: { keyPath: "address" }, [FILES]: { keyPath: "address" } },
  silenceMs: 5_000,
};

/** The last verified files of each address, in this browser. Rejects with the browser's reason. */
export function verifiedStore(factory: () => IDBFactory | undefined) {
  const shape = { ...SHAPE, factory };
  return {
    async find(address: string): Promise<VerifiedFiles | null> {
      let head: IDBRequest<unknown> | undefined;
      const kept = await inDatabase<unknown>(shape, "readonly", (storeOf) => {
        head = storeOf(HEADS).get(address);
        return storeOf(FILES).get(address);
      });
      const found = { ...(kept as object | undefined), ...(head?.result as object | undefined) };
      return isVerifiedFiles(found) ? found : null;
    },
    /** Takes the place of what was kept of the address, in one step or not at all. */
    async keep({ address, verifiedAt, files }: VerifiedFiles): Promise<void> {
      const content = files.map(({ hash }) => hash).join();
      await inDatabase(shape, "readwrite", (storeOf) => {
        const [heads, fileStore] = [storeOf(HEADS), storeOf(FILES)];
        const all = heads.getAll() as IDBRequest<Head[]>;
        const put = () => {
          const others = all.result.filter((head) => head.address !== address);
          const before = all.result.find((head) => head.address === address);
          if (before?.content !== content) fileStore.put({ address, files });
          heads.put({ address, verifiedAt, content });
          for (const surplus of surplusOf(others)) {
            heads.delete(surplus.address);
            fileStore.delete(surplus.address);
          }
        };
        all.addEventListener("success", () => {
          try {
            put();
          } catch {
            // No room, said at once: as if it had been said later.
            heads.transaction.abort();
          }
        });
        return all;
      });
    },
  };
}

/** Which of the others have to go. */
function surplusOf(heads: readonly Head[]): readonly Head[] {
  return heads.toSorted((a, b) => b.verifiedAt - a.verifiedAt).slice(MOST_KEPT_ADDRESSES - 1);
}

/** What another program, or a failing disk, left in the store is no set of ours. */
function isVerifiedFiles(found: Partial<VerifiedFiles>): found is VerifiedFiles {
  return (
    typeof found.verifiedAt === "number" &&
    Array.isArray(found.files) &&
    found.files.every((file: Partial<VerifiedFile> | null) => {
      const { url, bytes, hash } = file ?? {};
      return typeof url === "string" && typeof hash === "string" && bytes instanceof Uint8Array;
    })
  );
}
