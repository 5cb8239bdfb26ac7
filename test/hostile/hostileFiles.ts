import { textRow, workbookOf } from "../fixtures/workbooks";
import { centralHeader, patch, zipOf } from "../fixtures/zips";
import { HOSTILE_TEXTS } from "./hostileTexts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark = "\uFEFF") =>
  new Uint8Array(Buffer.from(mark + text, "utf16le"));
const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

const THEMES = "id,name\na,Uno\nb,Due\n";
const ONE = zipOf({ "themes.csv": THEMES });
const TWO = zipOf({ "themes.csv": THEMES, "regions.csv": "id,name\n15,Campania\n" });
const HEADER = centralHeader(ONE);
const DEEP = 10_000;

/** A file's title, its name, its bytes. */
export type HostileFile = readonly [title: string, path: string, bytes: Uint8Array];

const sheet = (rows: string, after = "") => workbookOf([{ name: "themes", rows, after }]);

/** An archive of one file just over what a file may weigh unpacked, all zeros: a thousandth of it packed. */
const BOMB = zipOf({ "themes.csv": new Uint8Array(65 * 1024 * 1024) });

function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`t${at}.csv`, "id\n1\n"]));
}

/** Files that nobody should send, none of which may do more than be read or refused with a reason. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ["JSON ten thousand levels deep", "themes.json", utf8("[".repeat(DEEP) + "]".repeat(DEEP))],
  [
    "objects ten thousand levels deep",
    "themes.json",
    utf8(`[{"id":"a","name":${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}}]`),
  ],
  ["JSON deep and never closed", "themes.json", utf8('[{"a":'.repeat(DEEP))],
  [
    "a record of two thousand columns",
    "themes.json",
    utf8(
      JSON.stringify([Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`c${at}`, at]))]),
    ),
  ],
  [
    "duplicate keys",
    "themes.json",
    utf8('[{"id":"a","name":"Uno","name":"Due","__proto__":{"polluted":true}}]'),
  ],
  [
    "numbers beyond numbers",
    "observations.json",
    utf8(
      '[{"indicator":"a","date":"2011","value":1e999},{"indicator":"a","date":"2011","value":-1e999},{"indicator":"a","date":"2012","value":123456789012345678901234567890}]',
    ),
  ],
  ["numbers JSON does not know", "observations.json", utf8('[{"value":NaN},{"value":Infinity}]')],
  [
    "halves of surrogate pairs",
    "themes.json",
    utf8(String.raw`[{"id":"a","name":"x\ud800y"},{"id":"b","name":"\udc00"}]`),
  ],
  [
    "columns of unequal length",
    "themes.json",
    utf8('{"columns":{"id":["a","b"],"name":["Uno"],"__proto__":[1]}}'),
  ],
  [
    "columns with the names of objects",
    "themes.json",
    utf8('{"columns":{"constructor":["a"],"toString":["b"],"hasOwnProperty":["c"]}}'),
  ],
  [
    "a descriptor that points elsewhere",
    "datapackage.json",
    utf8(
      JSON.stringify({
        name: "../../x",
        resources: [
          { name: "themes", path: "../../etc/passwd" },
          { name: "regions", path: "https://altrove.example/r.json" },
          { name: "__proto__", path: "/x" },
        ],
      }),
    ),
  ],
  [
    "a descriptor of wrong kinds",
    "datapackage.json",
    utf8(
      '{"name":[1],"title":{"a":1},"version":{},"created":1e99,"licenses":"x","resources":[null,1,"a",{"name":7,"path":[]}]}',
    ),
  ],
  [
    "days that never were",
    "partnerships.csv",
    utf8(
      "id,title,start,end\na,A,2011-02-30,30/02/2012\nb,B,2011-13,99/99/9999\nc,C,0000-00-00,-2011\n",
    ),
  ],
  ["zero bytes in a table", "themes.csv", utf8("id,name\na,U\u0000no\nb\u0000,Due\n")],
  ["ragged rows", "themes.csv", utf8("id,name\na\nb,Due,tre,quattro\n,,,,\nc,Tre\n")],
  ["a quote never closed", "themes.csv", utf8(`id,name\na,"Uno\n${"b,Due\n".repeat(2000)}`)],
  [
    "quotes in the wrong place",
    "themes.csv",
    utf8('id,name\na,Uno"due"tre\nb,"Due" e\nc,""Tre""\n'),
  ],
  ["only delimiters", "themes.csv", utf8(`${",".repeat(1500)}\n`.repeat(20))],
  ["one line of a megabyte", "themes.csv", utf8(`id,name\na,${"x".repeat(1_000_000)}\n`)],
  [
    "columns named like what objects have",
    "themes.csv",
    utf8("id,name,__proto__,constructor,toString\na,Uno,1,2,3\n"),
  ],
  ["columns of one name", "themes.csv", utf8("id,name,name,name\na,Uno,Due,Tre\n")],
  ["UTF-16 with its mark", "themes.csv", utf16(THEMES)],
  ["UTF-16 without its mark", "themes.csv", utf16(THEMES, "")],
  ["UTF-16 cut in half a character", "themes.csv", utf16(THEMES).slice(0, -1)],
  ["windows-1252", "themes.csv", latin("id;name\na;Università \u0093più\u0094\n")],
  [
    "broken UTF-8",
    "themes.csv",
    new Uint8Array([...utf8("id,name\na,"), 0xc3, 0x28, 0xff, 0xfe, 0x0a]),
  ],
  [
    "every hostile text in a table",
    "themes.csv",
    utf8(
      [
        "id,name",
        ...HOSTILE_TEXTS.map(
          (text, at) => `t${at},"${text.replaceAll('"', '""').replaceAll("\0", "")}"`,
        ),
      ].join("\n"),
    ),
  ],
  ["an archive cut short", "a.zip", ONE.slice(0, -20)],
  ["an archive of which only the end is there", "a.zip", ONE.slice(-30)],
  ["an archive that lies about its size", "a.zip", patch(ONE, [HEADER + 24, 3, 4])],
  ["an archive that lies about its packed size", "a.zip", patch(ONE, [HEADER + 20, 0xffffff, 4])],
  ["an archive that lies about its sum", "a.zip", patch(ONE, [HEADER + 16, 0xdeadbeef, 4])],
  ["an archive that points outside itself", "a.zip", patch(ONE, [HEADER + 42, 0x7fffffff, 4])],
  ["an archive of an unknown method", "a.zip", patch(ONE, [HEADER + 10, 99, 2])],
  ["an archive with a password", "a.zip", patch(ONE, [HEADER + 8, 1, 2])],
  ["an archive whose count is a lie", "a.zip", patch(TWO, [TWO.length - 12, 60_000, 2])],
  [
    "names that climb out",
    "a.zip",
    zipOf({ "../../themes.csv": THEMES, "/etc/regions.csv": "id\n1\n", "C:\\x\\y.csv": "id\n1\n" }),
  ],
  [
    "names of what objects have",
    "a.zip",
    zipOf({ "constructor.json": "[]", "toString.csv": "id\n1\n", "x/themes.csv": THEMES }),
  ],
  [
    "one name twice",
    "a.zip",
    patch(zipOf({ "themes.csv": THEMES, "themex.csv": THEMES }), [
      centralHeader(zipOf({ "themes.csv": THEMES, "themex.csv": THEMES }), 1) + 46 + 5,
      0x73,
      1,
    ]),
  ],
  ["more files than an archive may have", "a.zip", zipOf(manyFiles(260))],
  ["an archive in an archive in an archive", "a.zip", zipOf({ "b.zip": zipOf({ "c.zip": ONE }) })],
  ["a bomb that says its size", "a.zip", BOMB],
  ["a bomb that hides its size", "a.zip", patch(BOMB, [centralHeader(BOMB) + 24, 1000, 4])],
  [
    "a workbook with another's links",
    "a.xlsx",
    sheet(
      textRow(1, "id", "name") +
        '<row r="2"><c t="str"><f>[1]Foglio!A1</f><v>a</v></c><c t="str"><f>WEBSERVICE("https://altrove.example")</f><v>Uno</v></c></row>',
      '<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks>',
    ),
  ],
  [
    "a workbook with entities of its own",
    "a.xlsx",
    sheet(
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${textRow(1, "id", "name")}${textRow(2, "&b;", "&b;")}`,
    ),
  ],
  [
    "a workbook that says it is huge",
    "a.xlsx",
    sheet(
      `<dimension ref="A1:XFD1048576"/>${textRow(1, "id", "name")}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>fine</t></is></c></row>`,
    ),
  ],
  [
    "a workbook with cells nowhere",
    "a.xlsx",
    sheet(
      `${textRow(1, "id", "name")}<row r="-5"><c r="??0"><v>1</v></c></row><row r="99999999999"><c r="AAAAAAAA1"><v>2</v></c></row>`,
    ),
  ],
  [
    "a workbook with texts that are not there",
    "a.xlsx",
    sheet(
      `${textRow(1, "id", "name")}<row r="2"><c r="A2" t="s"><v>9999</v></c><c r="B2" t="s"><v>-1</v></c></row>`,
    ),
  ],
  [
    "a workbook of broken XML",
    "a.xlsx",
    sheet("<row r='1'><c t='inlineStr'><is><t>id</is></c></row><row"),
  ],
  [
    "a workbook without its parts",
    "a.xlsx",
    zipOf({
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": "",
      "xl/workbook.xml": "<workbook/>",
    }),
  ],
  [
    "numbers and days beyond all days",
    "a.xlsx",
    sheet(
      `${textRow(1, "id", "name", "start")}<row r="2"><c><v>1e999</v></c><c><v>NaN</v></c><c s="1"><v>-99999999</v></c></row><row r="3"><c><v>a</v></c><c t="e"><v>#REF!</v></c><c s="1"><v>60</v></c></row>`,
    ),
  ],
];
