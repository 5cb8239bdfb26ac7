import { DESCRIPTOR_FILE } from "../../model/dataPackage";
import { readDescriptor, type Descriptor, type Resource } from "../descriptor";
import { MAX_FILE_BYTES } from "../limits";
import { fileFault } from "./fileFault";
import { fileKind } from "./fileKind";
import type { SourceItem } from "./sourceItem";
import { tableNameOfPath } from "./tableName";
import { TableShelf, type FileRole } from "./tableShelf";

export type IntegrityOf = (bytes: Uint8Array, like: string) => string | Promise<string>;

/** One step of the reading. */
export interface ReadingTask {
  readonly item: SourceItem;
  readonly read: () => Promise<void>;
}

/** Reads the files of a source one by one and gathers their tables. */
export class SourceReader extends TableShelf {
  readonly #integrityOf: IntegrityOf | undefined;

  constructor(integrityOf?: IntegrityOf) {
    super();
    this.#integrityOf = integrityOf;
  }

  /** What is to be read: what the descriptor lists, or every file where there is none. */
  plan(items: readonly SourceItem[]): readonly ReadingTask[] {
    const descriptors = items
      .filter(({ path }) => path === DESCRIPTOR_FILE || path.endsWith(`/${DESCRIPTOR_FILE}`))
      .toSorted((a, b) => depthOf(a) - depthOf(b));
    const [item] = descriptors;
    if (!item) return items.map((loose) => this.#task(loose, null));
    if (descriptors.length > 1) this.note(item.path, "several-descriptors");
    const others = items.filter((other) => !descriptors.includes(other));
    const descriptor = this.#readDescriptor(item);
    if (!descriptor) return others.map((loose) => this.#task(loose, null));
    const folder = item.path.slice(0, -DESCRIPTOR_FILE.length);
    const computed = new Set(descriptor.computed.map(({ path }) => folder + path));
    const tables = others.filter(({ path }) => !computed.has(path));
    return this.#planResources(folder, descriptor.resources, tables);
  }

  #readDescriptor(item: SourceItem): Descriptor | null {
    const loaded = item.load();
    if (!loaded.ok) {
      this.fault(fileFault(item.path, loaded.reason));
      return null;
    }
    const { descriptor, faults } = readDescriptor(loaded.bytes);
    this.fault(...faults);
    this.metadata = descriptor?.metadata ?? null;
    return descriptor;
  }

  #planResources(
    folder: string,
    resources: readonly Resource[],
    others: readonly SourceItem[],
  ): readonly ReadingTask[] {
    const tasks = new Map<SourceItem, ReadingTask>();
    for (const resource of resources) {
      const item = others.find(({ path }) => path === folder + resource.path);
      if (!item) {
        this.fault(fileFault(resource.path, "missing", resource.name));
        this.unreadable.add(resource.name);
      } else if (tasks.has(item)) {
        // Sheets of one workbook: they are read by their own names.
        tasks.set(item, this.#task(item, null));
      } else tasks.set(item, this.#task(item, resource));
    }
    for (const item of others) {
      if (!tasks.has(item)) this.note(item.path, "not-listed");
    }
    return [...tasks.values()];
  }

  #task(item: SourceItem, resource: Resource | null): ReadingTask {
    const name = resource?.name ?? tableNameOfPath(item.path);
    return { item, read: () => this.#read(item, { name, resource }) };
  }

  async #read(item: SourceItem, role: FileRole): Promise<void> {
    const loaded = item.load();
    if (!loaded.ok) return this.refuse(item, role.name, loaded.reason);
    const { bytes } = loaded;
    if (bytes.byteLength > MAX_FILE_BYTES) {
      return this.refuse(item, role.name, `too-large:${MAX_FILE_BYTES / 1024 / 1024}`);
    }
    if (role.resource && !(await this.#isAsAnnounced(bytes, role.resource))) {
      return this.refuse(item, role.name, "wrong-hash");
    }
    const kind = fileKind(bytes);
    if (kind === "zip") {
      const { readOfficeFile } = await import("./readOfficeFile");
      readOfficeFile(item, bytes, role, this);
    } else if (kind === "text") {
      const { readTextFile } = await import("./readTextFile");
      await readTextFile(item, bytes, role, this);
    } else this.refuse(item, role.name, kind);
  }

  async #isAsAnnounced(bytes: Uint8Array, { bytes: length, hash }: Resource): Promise<boolean> {
    if (length !== null && length !== bytes.byteLength) return false;
    if (hash === null || !this.#integrityOf) return true;
    return (await this.#integrityOf(bytes, hash)) === hash;
  }
}

function depthOf({ path }: SourceItem): number {
  return path.split("/").length;
}
