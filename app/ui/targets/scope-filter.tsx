import { regions } from "~/domain/organisations/regions";
import type { ReportScope } from "~/domain/reporting/report-scope";
import { Button } from "~/ui/kit/button";
import { NarrowFold } from "~/ui/kit/fold";
import { SelectField } from "~/ui/kit/select-field";
import { TextField } from "~/ui/kit/text-field";

interface Props {
  scope: ReportScope;
  years: readonly number[];
  /** What a year is called here. */
  yearLabel: string;
  /** None: there is nothing to choose. */
  themes: readonly { slug: string; title: string }[];
  /** What stands for all themes. */
  allThemes: string;
  kinds: readonly { value: string; label: string }[];
  today: string;
}

/** Which year and theme, which organisations, and as of which day; what was chosen stands in the address. */
export function ScopeFilter({ scope, years, yearLabel, themes, allThemes, kinds, today }: Props) {
  return (
    <div data-screen-only="" className="mb-8">
      <NarrowFold summary={`${yearLabel}, thema of dag kiezen`}>
        <form method="get" className="flex flex-wrap items-end gap-x-6 gap-y-4">
          <SelectField
            field={{ name: "jaar", initialValue: String(scope.year) }}
            label={yearLabel}
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
          />
          {themes.length > 0 && (
            <SelectField
              field={{ name: "thema", initialValue: scope.theme ?? "" }}
              label="Thema"
              empty={allThemes}
              options={themes.map(({ slug, title }) => ({ value: slug, label: title }))}
            />
          )}
          <SelectField
            field={{ name: "soort", initialValue: scope.organisationKind ?? "" }}
            label="Soort organisatie"
            empty="Alle soorten"
            options={kinds}
          />
          <SelectField
            field={{ name: "regio", initialValue: scope.region ?? "" }}
            label="Veiligheidsregio"
            empty="Hele regio"
            options={regions}
          />
          <TextField
            field={{ name: "peildatum", initialValue: scope.day }}
            label="Stand op"
            type="date"
            min="2024-01-01"
            max={today}
            width="short"
          />
          <Button tone="quiet">Toon</Button>
        </form>
      </NarrowFold>
    </div>
  );
}
