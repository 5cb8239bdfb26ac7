import { attributeOf, scanXml } from "./scanXml";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

export interface WorkbookList {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
}

/** The sheets of `workbook.xml` in their order; `null`: malformed. */
export function readWorkbookList(xml: string): WorkbookList | null {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  const isSound = scanXml(xml, {
    open(name, attributes) {
      if (name === "workbookPr") {
        is1904 = /^(?:1|true)$/.test(attributeOf(attributes, "date1904") ?? "");
      } else if (name === "sheet") {
        sheets.push({
          name: attributeOf(attributes, "name") ?? "",
          isHidden: /hidden/i.test(attributeOf(attributes, "state") ?? ""),
          relation: attributeOf(attributes, "id") ?? "",
        });
      }
    },
  });
  return isSound ? { sheets, is1904 } : null;
}

/** A part that another part leads to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `styles`, `officeDocument`… */
  readonly type: string;
  /** Its path in the archive. */
  readonly path: string;
}

/** The relations of the part at `from`; `null`: malformed. Links out of the archive are left out. */
export function readRelations(xml: string, from: string): readonly Relation[] | null {
  const relations: Relation[] = [];
  const isSound = scanXml(xml, {
    open(name, attributes) {
      if (name !== "Relationship" || attributeOf(attributes, "TargetMode") === "External") return;
      relations.push({
        id: attributeOf(attributes, "Id") ?? "",
        type: (attributeOf(attributes, "Type") ?? "").split("/").at(-1) ?? "",
        path: resolvePart(attributeOf(attributes, "Target") ?? "", from),
      });
    },
  });
  return isSound ? relations : null;
}

/** The path of a target written in the part at `from`. */
function resolvePart(target: string, from: string): string {
  const segments = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** Where the relations of a part stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationsPath(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}
