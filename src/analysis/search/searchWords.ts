import { foldName } from "../../model/foldName";

/** The words of a text as search compares them: folded, letters and digits only. «Sant'Agata» is two words. */
export function searchWords(text: string): string[] {
  return foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
