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
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
