import type { Changes } from "../../../analysis/compare/compareDays";
import { formatNumber } from "../../../i18n/format";
import { useLanguage, usePhrases } from "../../../i18n/useLanguage";
import { PartnershipRows } from "../sheets/PartnershipRows";
import { ChangeSign } from "./ChangeSign";
import { COMPARE_PHRASES } from "./comparePhrases";

/** In a sheet: the partnerships that came and those that went between the two dates. */
export function ChangedRows({ changes }: { readonly changes: Changes }) {
  const phrases = usePhrases(COMPARE_PHRASES);
  const language = useLanguage();
  const titles = { new: phrases.listNew, lost: phrases.listLost };
  return (["new", "lost"] as const).map((kind) => {
    const items = changes[kind];
    if (items.length === 0) return null;
    return (
      <section key={kind} data-list={kind}>
        <h3>
          <ChangeSign kind={kind} /> {titles[kind](formatNumber(items.length, language))}
        </h3>
        <PartnershipRows items={items} />
      </section>
    );
  });
}
