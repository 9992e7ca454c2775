import type { ReportScope } from "~/domain/reporting/report-scope";
import { Chips } from "~/ui/kit/chips";
import { dateWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { Section } from "~/ui/kit/section";
import { partWords } from "~/ui/targets/said-words";

interface Props {
  reached: { names: readonly string[]; kind: string | null; region: string | null; day: string } | null;
  /** The same page with another choice. */
  hrefFor: (changes: Partial<ReportScope>) => string;
}

/** Which organisations were reached by the end of a day, all of them or those of a kind or region. */
export function ReachedNames({ reached, hrefFor }: Props) {
  if (!reached) return null;
  const { names, kind, region, day } = reached;
  if (names.length === 0 && !kind && !region) return null;
  const chips = [
    { key: "kind" as const, chosen: kind, href: hrefFor({ organisationKind: null }) },
    { key: "region" as const, chosen: region, href: hrefFor({ region: null }) },
  ].flatMap(({ key, chosen, href }) =>
    chosen ? [{ key, label: partWords(key, { key: chosen, title: null }), href }] : [],
  );
  return (
    <>
      <div id="bereikt" />
      <Section title="Bereikt" aside={`${counted(names.length, "organisatie", "organisaties")} op ${dateWords(day)}`}>
        <div className="mb-3">
          <Chips chips={chips} clearHref={hrefFor({ organisationKind: null, region: null })} />
        </div>
        <p className="max-w-measure">{names.join(", ") || "Geen organisatie uit deze keuze."}</p>
      </Section>
    </>
  );
}
