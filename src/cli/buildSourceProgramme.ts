import { readFile } from "node:fs/promises";
import { needsSeats } from "../data/buildOrganisations";
import { buildProgramme, isShowable } from "../data/buildProgramme";
import { explainRefusal } from "../data/explainRefusal";
import { noSeats, readSeats, type SeatOf } from "../data/seatOf";
import { describeLoadError } from "../i18n/loadPhrases";
import type { Programme } from "../model/programme";
import type { SourceSet } from "./readSource";
import { UserError } from "./userError";

const GEOGRAPHY = new URL("../../public/geo/", import.meta.url);

/** The programme of a set; a `UserError` when there is none to show. */
export async function buildSourceProgramme({ info, set }: SourceSet): Promise<Programme> {
  if (!isShowable(set)) throw new UserError(describeLoadError(explainRefusal(set), "it").reason);
  const seatOf = needsSeats(set.tables.organisations) ? await readSeatFiles() : noSeats;
  return buildProgramme(set, info, seatOf);
}

async function readSeatFiles(): Promise<SeatOf> {
  const files = ["seats.json", "provinces.json"].map((file) => new URL(file, GEOGRAPHY));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const [seats, provinces] = texts.map((text) => JSON.parse(text) as unknown);
  const seatOf = readSeats(seats, provinces);
  if (!seatOf) throw new Error("public/geo/seats.json is not as it should be");
  return seatOf;
}
