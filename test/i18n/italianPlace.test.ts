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

  it("stands alone in English", () => {
    const country = { id: "AL", name: "Albania" };
    expect(theCountry(country, "en")).toBe("Albania");
    expect(withCountry(country, "en")).toBe("with Albania");
    expect(ofCountry(country, "en")).toBe("of Albania");
    expect(inCountry(country, "en")).toBe("in Albania");
  });
});
