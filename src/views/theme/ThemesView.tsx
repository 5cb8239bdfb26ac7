import { useMemo } from "react";
import { readTheme, themeStory, type ThemeStory } from "../../analysis/theme/themeStory";
import { useLanguage, usePhrases } from "../../i18n/useLanguage";
import { textIn } from "../../model/localText";
import type { Programme, Theme } from "../../model/programme";
import type { LongTableColumn } from "../../ui/LongTable";
import { countColumn } from "../parts/territory/countColumn";
import { ListPage } from "../parts/territory/ListPage";
import { ThemeLink } from "../parts/territory/territoryLinks";
import { TERRITORY_PHRASES } from "../parts/territory/territoryPhrases";
import { TerritoryTable } from "../parts/territory/TerritoryTable";
import { useReading } from "../useReading";
import { THEME_PHRASES } from "./themePhrases";

interface ThemeRow {
  readonly theme: Theme;
  readonly story: ThemeStory;
}

/** All themes, each with its figures and the way to its dossier. */
export function ThemesView() {
  const reading = useReading();
  const { at } = reading;
  const phrases = usePhrases(THEME_PHRASES);
  const rows = useMemo(
    () =>
      at.programme.themes
        .filter(({ id }) => at.scope.theme === null || id === at.scope.theme)
        .map((theme) => ({ theme, story: themeStory(readTheme(at, theme.id)) })),
    [at],
  );
  const used = rows.filter(({ story }) => story.partnerships.length > 0).length;
  const columns = useThemeColumns(at.programme);
  return (
    <ListPage
      reading={reading}
      heading={phrases.listTitle}
      lead={phrases.listLead(rows.length, used)}
      records={at.programme.themes}
    >
      {rows.length === 0 ? (
        <p>{phrases.noThemes}</p>
      ) : (
        <TerritoryTable
          caption={phrases.listTitle}
          columns={columns}
          rows={rows}
          rowKey={({ theme }) => theme.id}
        />
      )}
    </ListPage>
  );
}

function useThemeColumns(programme: Programme): readonly LongTableColumn<ThemeRow>[] {
  const phrases = usePhrases(THEME_PHRASES);
  const common = usePhrases(TERRITORY_PHRASES);
  const language = useLanguage();
  const numeric = (
    key: string,
    header: string,
    recordsOf: (story: ThemeStory) => readonly unknown[],
  ) => countColumn<ThemeStory, ThemeRow>(language, key, header, recordsOf);
  return [
    {
      key: "theme",
      header: common.theme,
      share: 35,
      sortBy: ({ theme }) => textIn(theme.name, language),
      cell: ({ theme }, tabIndex) => (
        <ThemeLink id={theme.id} programme={programme} tabIndex={tabIndex} />
      ),
    },
    numeric("partnerships", common.partnerships, ({ partnerships }) => partnerships),
    numeric("interregional", phrases.interregional, ({ interregional }) => interregional),
    numeric("authorities", common.authorities, ({ authorities }) => authorities),
    numeric("regions", common.regions, ({ regions }) => regions),
    numeric("countries", common.countries, ({ countries }) => countries),
  ];
}
