import { organisationKindTitle } from "~/domain/organisations/organisation-kinds";
import type { ReportScope } from "~/domain/reporting/report-scope";
import { Button } from "~/ui/kit/button";
import { SelectField } from "~/ui/kit/select-field";

interface Props {
  scope: ReportScope;
  today: string;
  chosen: { kind: string | null; region: string | null };
  kinds: readonly string[];
  regions: readonly { slug: string; title: string }[];
}

/** Narrows the rows to a kind of organisation or a region; the rest of the scope goes along. */
export function RowsFilter({ scope, today, chosen, kinds, regions }: Props) {
  if (kinds.length < 2 && regions.length < 2) return null;
  return (
    <form method="get" data-screen-only="" className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-4">
      <input type="hidden" name="jaar" value={scope.year} />
      {scope.theme && <input type="hidden" name="thema" value={scope.theme} />}
      {scope.day !== today && <input type="hidden" name="peildatum" value={scope.day} />}
      <SelectField
        field={{ name: "soort", initialValue: chosen.kind ?? "" }}
        label="Soort organisatie"
        empty="Alle soorten"
        options={kinds.map((kind) => ({ value: kind, label: organisationKindTitle(kind) }))}
      />
      <SelectField
        field={{ name: "regio", initialValue: chosen.region ?? "" }}
        label="Regio"
        empty="Alle regio's"
        options={regions.map(({ slug, title }) => ({ value: slug, label: title }))}
      />
      <Button tone="quiet">Toon</Button>
    </form>
  );
}
