import { readFile } from "node:fs/promises";
import { ROSTER_FILES, rosterFile } from "../data/mapping/loadRoster";
import type { Mapping } from "../data/mapping/mapping";
import { readMappingFile } from "../data/mapping/parseMapping";
import { fitMapping } from "../data/mapping/recallMapping";
import { readRoster, type Roster } from "../data/mapping/roster";
import type { RawTable } from "../model/rawTable";
import { UserError } from "./userError";

const PUBLIC = new URL("../../public/", import.meta.url);

/** A mapping that the page saved («Salva l’abbinamento»), fit for these tables; a `UserError` when it is none, or of others. */
export async function readMapping(path: string, raw: readonly RawTable[]): Promise<Mapping> {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes)
    throw new UserError(`Il file dell'abbinamento «${path}» non c'è o non si può leggere.`);
  const reading = readMappingFile(bytes);
  if (!reading.ok) {
    throw new UserError(
      `«${path}» non è un abbinamento salvato dalla pagina (punto: ${reading.at}): lo si salva di nuovo da lì.`,
    );
  }
  const fit = fitMapping(raw, reading.mapping);
  if (fit) return fit;
  const names = raw.map(({ name }) => `«${name}»`).join(", ");
  throw new UserError(
    `L'abbinamento «${path}» non riguarda nessuna delle tabelle lette (${names}): i titoli delle colonne sono altri.`,
  );
}

/** The roster of comuni and province beside the page. */
export async function readRosterFiles(): Promise<Roster> {
  const files = await Promise.all(ROSTER_FILES.map((file) => readFile(new URL(file, PUBLIC))));
  const [seats, provinces, regions] = files.map(rosterFile);
  const roster = readRoster(seats, provinces, regions);
  if (!roster) throw new Error("The roster in public/geo is not as it should be");
  return roster;
}
