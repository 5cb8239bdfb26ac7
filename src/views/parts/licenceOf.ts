import type { DataSet } from "../../data/loadDataSet";
import { loadLicence } from "../../data/loadLicence";

const licences = new WeakMap<DataSet, Promise<string | null>>();

/** The licence that a set states, asked for once: a component that waits would never be done with a new promise. */
export function licenceOf(dataSet: DataSet): Promise<string | null> {
  const known = licences.get(dataSet) ?? loadLicence(dataSet);
  licences.set(dataSet, known);
  return known;
}
