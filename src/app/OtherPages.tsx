import { lazy } from "react";
import { Route, Routes } from "react-router-dom";

const NotFound = lazy(async () => ({ default: (await import("./NotFound")).NotFound }));
const ProjectView = lazy(async () => ({
  default: (await import("../views/project/ProjectView")).ProjectView,
}));
const ResultsView = lazy(async () => ({
  default: (await import("../views/results/ResultsView")).ResultsView,
}));
const ResultView = lazy(async () => ({
  default: (await import("../views/results/ResultView")).ResultView,
}));
const IndicatorView = lazy(async () => ({
  default: (await import("../views/results/IndicatorView")).IndicatorView,
}));
const CompareView = lazy(async () => ({
  default: (await import("../views/data/compare/CompareView")).CompareView,
}));
const DataView = lazy(async () => ({
  default: (await import("../views/data/DataView")).DataView,
}));
const IdeasView = lazy(async () => ({
  default: (await import("../views/ideas/IdeasView")).IdeasView,
}));
const GrowthView = lazy(async () => ({
  default: (await import("../views/ideas/growth/GrowthView")).GrowthView,
}));
const OrganisationsView = lazy(async () => ({
  default: (await import("../views/lists/OrganisationsView")).OrganisationsView,
}));
const PartnershipsView = lazy(async () => ({
  default: (await import("../views/lists/PartnershipsView")).PartnershipsView,
}));
const OrganisationView = lazy(async () => ({
  default: (await import("../views/organisation/OrganisationView")).OrganisationView,
}));
const PartnershipView = lazy(async () => ({
  default: (await import("../views/partnership/PartnershipView")).PartnershipView,
}));
const RegionsView = lazy(async () => ({
  default: (await import("../views/region/RegionsView")).RegionsView,
}));
const RegionView = lazy(async () => ({
  default: (await import("../views/region/RegionView")).RegionView,
}));
const CountriesView = lazy(async () => ({
  default: (await import("../views/country/CountriesView")).CountriesView,
}));
const CountryView = lazy(async () => ({
  default: (await import("../views/country/CountryView")).CountryView,
}));
const ThemesView = lazy(async () => ({
  default: (await import("../views/theme/ThemesView")).ThemesView,
}));
const ThemeView = lazy(async () => ({
  default: (await import("../views/theme/ThemeView")).ThemeView,
}));
const LicencesView = lazy(async () => ({
  default: (await import("../views/licences/LicencesView")).LicencesView,
}));
const GlossaryView = lazy(async () => ({
  default: (await import("../views/glossary/GlossaryView")).GlossaryView,
}));
const AccessibilityView = lazy(async () => ({
  default: (await import("../views/accessibility/AccessibilityView")).AccessibilityView,
}));
const WallPage = lazy(async () => ({ default: (await import("./WallPage")).WallPage }));

/** Every page but the first, each loaded when it is asked for. */
export function OtherPages() {
  return (
    <Routes>
      <Route path="/progetto" element={<ProjectView />} />
      <Route path="/risultati" element={<ResultsView />} />
      <Route path="/risultati/:id" element={<ResultView />} />
      <Route path="/indicatori/:id" element={<IndicatorView />} />
      <Route path="/dati" element={<DataView />} />
      <Route path="/dati/confronto" element={<CompareView />} />
      <Route path="/idee" element={<IdeasView />} />
      <Route path="/idee/paesi/:country" element={<IdeasView />} />
      <Route path="/idee/regioni/:region" element={<IdeasView />} />
      <Route path="/idee/crescita" element={<GrowthView />} />
      <Route path="/enti" element={<OrganisationsView />} />
      <Route path="/partenariati" element={<PartnershipsView />} />
      <Route path="/enti/:id" element={<OrganisationView />} />
      <Route path="/partenariati/:id" element={<PartnershipView />} />
      <Route path="/regioni" element={<RegionsView />} />
      <Route path="/regioni/:id" element={<RegionView />} />
      <Route path="/paesi" element={<CountriesView />} />
      <Route path="/paesi/:id" element={<CountryView />} />
      <Route path="/temi" element={<ThemesView />} />
      <Route path="/temi/:id" element={<ThemeView />} />
      <Route path="/licenze" element={<LicencesView />} />
      <Route path="/glossario" element={<GlossaryView />} />
      <Route path="/glossario/:voce" element={<GlossaryView />} />
      <Route path="/accessibilita" element={<AccessibilityView />} />
      <Route path="/parete" element={<WallPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
