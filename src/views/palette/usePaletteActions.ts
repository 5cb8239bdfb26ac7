import { useMemo } from "react";
import { useNavigate } from "react-router-dom";
import { usePhrases, useLanguage } from "../../i18n/useLanguage";
import { HOME_COUNTRY } from "../../model/homeCountry";
import { textIn, type LocalText } from "../../model/localText";
import { WHOLE_PROGRAMME, type Scope } from "../../model/scope";
import { FACES } from "../../selection/selection";
import type { Reading } from "../useReading";
import { printPage } from "../parts/export/print/printPage";
import { FACE_NAMES } from "../parts/faceNames";
import type { PaletteAction } from "./paletteEntry";
import { ACTION_PHRASES } from "./palettePhrases";

const PAGES = [
  ["/", "toNetwork"],
  ["/risultati", "toResults"],
  ["/idee", "toIdeas"],
  ["/idee/crescita", "toGrowth"],
  ["/enti", "toBodies"],
  ["/partenariati", "toPartnerships"],
  ["/regioni", "toRegions"],
  ["/paesi", "toCountries"],
  ["/temi", "toThemes"],
  ["/dati", "toData"],
  ["/dati/confronto", "toCompare"],
  ["/progetto", "toProject"],
  ["/parete", "toWall"],
  ["/glossario", "toGlossary"],
  ["/accessibilita", "toAccessibility"],
] as const;

/** What the page around the palette can do. */
export interface HallActions {
  readonly onKeys: () => void;
  readonly onLink: () => void;
  readonly onTour: () => void;
  readonly onLook: () => void;
}

/** Every page and every command, in the language of the page; found by the words of the other one too. */
export function usePaletteActions(reading: Reading, hall: HallActions): readonly PaletteAction[] {
  const phrases = usePhrases(ACTION_PHRASES);
  const faces = usePhrases(FACE_NAMES);
  const language = useLanguage();
  const navigate = useNavigate();
  return useMemo(() => {
    const { hrefTo, select, selection, programme } = reading;
    const { scope } = selection;
    const narrow = (part: Partial<Scope>) => () => select({ scope: { ...scope, ...part } });
    const action = (
      key: string,
      name: string,
      run: () => void,
      detail?: string,
    ): PaletteAction => ({
      key,
      group: "actions",
      name,
      aliases: [],
      weight: 0,
      run,
      ...(detail !== undefined && { detail }),
    });
    const named = (record: { readonly name: LocalText }) => textIn(record.name, language);
    const pages = PAGES.map(([path, phrase]): PaletteAction => ({
      ...action(path, phrases[phrase], () => void navigate(hrefTo(path, { focus: null }))),
      group: "pages",
    }));
    return [
      ...pages,
      ...FACES.map((face) =>
        action(
          `face-${face}`,
          phrases.face(faces[face]),
          () => void navigate(hrefTo("/", { face, isTable: false })),
        ),
      ),
      action("table", phrases.asTable, () => void navigate(hrefTo("/", { isTable: true }))),
      action("link", phrases.copyLink, hall.onLink),
      action("print", phrases.print, () => void printPage(), "Ctrl+P"),
      action(
        "real",
        scope.onlyReal ? phrases.withIllustrative : phrases.onlyReal,
        narrow({ onlyReal: !scope.onlyReal }),
      ),
      action("no-filters", phrases.noFilters, narrow(WHOLE_PROGRAMME)),
      action("latest", phrases.latest, () => select({ day: null })),
      action("language", phrases.otherLanguage, () =>
        select({ language: language === "it" ? "en" : "it" }, { replace: true }),
      ),
      action("look", phrases.otherLook, hall.onLook),
      action("keys", phrases.keys, hall.onKeys, "?"),
      action("tour", phrases.tour, hall.onTour),
      ...programme.regions.map((region) =>
        action(
          `only-${region.id}`,
          phrases.onlyRegion(named(region)),
          narrow({ regions: [region.id] }),
        ),
      ),
      ...programme.themes.map((theme) =>
        action(`only-${theme.id}`, phrases.onlyTheme(named(theme)), narrow({ theme: theme.id })),
      ),
      ...programme.countries
        .filter(({ id }) => id !== HOME_COUNTRY)
        .map((country) =>
          action(
            `only-${country.id}`,
            phrases.onlyCountry(named(country)),
            narrow({ country: country.id }),
          ),
        ),
    ];
  }, [faces, hall, language, navigate, phrases, reading]);
}
