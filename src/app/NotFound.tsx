import { Link } from "react-router-dom";
import { usePhrases } from "../i18n/useLanguage";
import { useSelection } from "../selection/useSelection";
import { PageTitle } from "../ui/PageTitle";
import { ERROR_PHRASES } from "../views/parts/errorPhrases";

export function NotFound() {
  const phrases = usePhrases(ERROR_PHRASES);
  const { hrefTo } = useSelection();
  return (
    <section className="error-screen">
      <PageTitle title={phrases.notFound} />
      <h1>{phrases.notFound}</h1>
      <p>{phrases.notFoundReason}</p>
      <p>
        <Link to={hrefTo("/")}>{phrases.toOverview}</Link>
      </p>
    </section>
  );
}
