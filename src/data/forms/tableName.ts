import { TABLE_NAMES } from "../../model/tables";

/** What `publish` puts between a table's name and its ending. */
const PUBLISHED = /\.[0-9a-f]{12}$/;

/** The table that a file or sheet is named after: one of ours in any case of letters, or the name as it is. */
export function tableNameOf(name: string): string {
  const bare = name.trim();
  const folded = bare.toLowerCase().replace(/[\s-]+/g, "_");
  return TABLE_NAMES.find((table) => table === folded) ?? bare;
}

/** The same for a path: folders, ending and the mark of `publish` are left aside. */
export function tableNameOfPath(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  return tableNameOf(file.replace(/\.[A-Za-z0-9]{1,5}$/, "").replace(PUBLISHED, "") || file);
}
