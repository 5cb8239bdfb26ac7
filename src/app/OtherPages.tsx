import { lazy } from "react";
import { Route, Routes } from "react-router-dom";

const NotFound = lazy(async () => ({ default: (await import("./NotFound")).NotFound }));
const ProjectView = lazy(async () => ({
  default: (await import("../views/project/ProjectView")).ProjectView,
}));

/** Every page but the first, each loaded when it is asked for. */
export function OtherPages() {
  return (
    <Routes>
      <Route path="/progetto" element={<ProjectView />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
