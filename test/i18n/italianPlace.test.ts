import { describe, expect, it } from "vitest";
import { inCountry, ofCountry, theCountry, withCountry } from "../../src/i18n/italianPlace";

/** What an Italian grammar asks for, of names with every kind of article. */
const COUNTRIES = [
  ["AL", "Albania", "l’Albania", "dell’Albania", "in Albania"],
  [
    "BA",
    "Bosnia-Erzegovina",
    "la Bosnia-Erzegovina",
    "della Bosnia-Erzegovina",
    "in Bosnia-Erzegovina",
  ],
  ["ME", "Montenegro", "il Montenegro", "del Montenegro", "in Montenegro"],
  [
    "MK",
    "Macedonia del Nord",
    "la Macedonia del Nord",
    "della Macedonia del Nord",
    "in Macedonia del Nord",
  ],
  ["XK", "Kosovo", "il Kosovo", "del Kosovo", "in Kosovo"],
  ["TN", "Tunisia", "la Tunisia", "della Tunisia", "in Tunisia"],
  ["MA", "Marocco", "il Marocco", "del Marocco", "in Marocco"],
  ["EG", "Egitto", "l’Egitto", "dell’Egitto", "in Egitto"],
  ["YE", "Yemen", "lo Yemen", "dello Yemen", "in Yemen"],
  ["ES", "Spagna", "la Spagna", "della Spagna", "in Spagna"],
  ["MT", "Malta", "Malta", "di Malta", "a Malta"],
  ["AD", "Andorra", "Andorra", "di Andorra", "ad Andorra"],
  ["IL", "Israele", "Israele", "di Israele", "in Israele"],
  ["NL", "Paesi Bassi", "i Paesi Bassi", "dei Paesi Bassi", "nei Paesi Bassi"],
  ["US", "Stati Uniti", "gli Stati Uniti", "degli Stati Uniti", "negli Stati Uniti"],
  ["PH", "Filippine", "le Filippine", "delle Filippine", "nelle Filippine"],
  ["CA", "Canada", "il Canada", "del Canada", "in Canada"],
  ["DZ", "Algeria", "l’Algeria", "dell’Algeria", "in Algeria"],
  ["HR", "Croazia", "la Croazia", "della Croazia", "in Croazia"],
  ["JO", "Giordania", "la Giordania", "della Giordania", "in Giordania"],
  ["PS", "Palestina", "la Palestina", "della Palestina", "in Palestina"],
  [
    "PS",
    "Territori palestinesi",
    "i Territori palestinesi",
    "dei Territori palestinesi",
    "nei Territori palestinesi",
  ],
  ["RS", "Serbia", "la Serbia", "della Serbia", "in Serbia"],
  ["TR", "Turchia", "la Turchia", "della Turchia", "in Turchia"],
  ["LB", "Libano", "il Libano", "del Libano", "in Libano"],
  ["LY", "Libia", "la Libia", "della Libia", "in Libia"],
  ["SY", "Siria", "la Siria", "della Siria", "in Siria"],
  ["GR", "Grecia", "la Grecia", "della Grecia", "in Grecia"],
  ["CY", "Cipro", "Cipro", "di Cipro", "a Cipro"],
  ["SI", "Slovenia", "la Slovenia", "della Slovenia", "in Slovenia"],
  ["AT", "Austria", "l’Austria", "dell’Austria", "in Austria"],
  ["HU", "Ungheria", "l’Ungheria", "dell’Ungheria", "in Ungheria"],
  ["UA", "Ucraina", "l’Ucraina", "dell’Ucraina", "in Ucraina"],
  ["IE", "Irlanda", "l’Irlanda", "dell’Irlanda", "in Irlanda"],
  ["PT", "Portogallo", "il Portogallo", "del Portogallo", "in Portogallo"],
  ["SM", "San Marino", "San Marino", "di San Marino", "a San Marino"],
  ["MC", "Monaco", "Monaco", "di Monaco", "a Monaco"],
  [
    "VA",
    "Città del Vaticano",
    "la Città del Vaticano",
    "della Città del Vaticano",
    "nella Città del Vaticano",
  ],
  ["GB", "Regno Unito", "il Regno Unito", "del Regno Unito", "nel Regno Unito"],
  ["CZ", "Repubblica Ceca", "la Repubblica Ceca", "della Repubblica Ceca", "nella Repubblica Ceca"],
  [
    "AE",
    "Emirati Arabi Uniti",
    "gli Emirati Arabi Uniti",
    "degli Emirati Arabi Uniti",
    "negli Emirati Arabi Uniti",
  ],
  ["SC", "Seychelles", "le Seychelles", "delle Seychelles", "nelle Seychelles"],
  ["FO", "Isole Fær Øer", "le Isole Fær Øer", "delle Isole Fær Øer", "nelle Isole Fær Øer"],
  ["LK", "Sri Lanka", "lo Sri Lanka", "dello Sri Lanka", "in Sri Lanka"],
  ["ZW", "Zimbabwe", "lo Zimbabwe", "dello Zimbabwe", "in Zimbabwe"],
  ["ZM", "Zambia", "lo Zambia", "dello Zambia", "in Zambia"],
  ["ZA", "Sudafrica", "il Sudafrica", "del Sudafrica", "in Sudafrica"],
  ["SV", "El Salvador", "El Salvador", "di El Salvador", "in El Salvador"],
  ["CV", "Capo Verde", "Capo Verde", "di Capo Verde", "a Capo Verde"],
  ["CU", "Cuba", "Cuba", "di Cuba", "a Cuba"],
  ["HT", "Haiti", "Haiti", "di Haiti", "a Haiti"],
  ["TT", "Trinidad e Tobago", "Trinidad e Tobago", "di Trinidad e Tobago", "a Trinidad e Tobago"],
  ["AG", "Antigua e Barbuda", "Antigua e Barbuda", "di Antigua e Barbuda", "ad Antigua e Barbuda"],
  ["IQ", "Iraq", "l’Iraq", "dell’Iraq", "in Iraq"],
  ["GH", "Ghana", "il Ghana", "del Ghana", "in Ghana"],
  ["KE", "Kenya", "il Kenya", "del Kenya", "in Kenya"],
  ["SE", "Svezia", "la Svezia", "della Svezia", "in Svezia"],
  ["CH", "Svizzera", "la Svizzera", "della Svizzera", "in Svizzera"],
  ["QQ", "QQ", "QQ", "di QQ", "in QQ"],
] as const;

describe("an Italian country name", () => {
  it.each(COUNTRIES)("takes its article: %s %s", (id, name, the, of, inside) => {
    const country = { id, name };
    expect(theCountry(country, "it")).toBe(the);
    expect(withCountry(country, "it")).toBe(`con ${the}`);
    expect(ofCountry(country, "it")).toBe(of);
    expect(inCountry(country, "it")).toBe(inside);
  });

  it.each([
    ["NL", "Netherlands"],
    ["AE", "United Arab Emirates"],
    ["CZ", "Czech Republic"],
    ["FO", "Faroe Islands"],
  ])("%s, %s, takes its article in English", (id, name) => {
    expect(inCountry({ id, name }, "en")).toBe(`in the ${name}`);
    expect(ofCountry({ id, name }, "en")).toBe(`of the ${name}`);
  });

  it("stands alone in English", () => {
    const country = { id: "AL", name: "Albania" };
    expect(theCountry(country, "en")).toBe("Albania");
    expect(withCountry(country, "en")).toBe("with Albania");
    expect(ofCountry(country, "en")).toBe("of Albania");
    expect(inCountry(country, "en")).toBe("in Albania");
  });
});
