import { organisationKinds } from "~/domain/organisations/organisation-kinds";
import { regions } from "~/domain/organisations/regions";
import type { ReportScope } from "~/domain/reporting/report-scope";
import { PARTNER } from "~/domain/reporting/row-labels";
import { kindTitle } from "~/domain/reporting/row-words";
import { Button } from "~/ui/kit/button";
import { SelectField } from "~/ui/kit/select-field";
import { TextField } from "~/ui/kit/text-field";

interface Named {
  slug: string;
  title: string;
}

interface Props {
  scope: ReportScope;
  years: readonly number[];
  themes: readonly Named[];
  today: string;
}

// What rows can say: listed kinds that are rare are told as "partner".
const kindChoices = [
  ...organisationKinds.filter(({ open }) => open).map(({ slug }) => ({ value: slug, label: kindTitle(slug) })),
  { value: PARTNER, label: kindTitle(PARTNER) },
];

/** Which plan, which theme, as of which day; what was chosen stands in the address. */
export function FiguresFilter({ scope, years, themes, today }: Props) {
  const choices = themes.map(({ slug, title }) => ({ value: slug, label: title }));
  return (
    <form method="get" data-screen-only="" className="flex flex-wrap items-end gap-x-6 gap-y-4">
      <SelectField
        field={{ name: "jaar", initialValue: String(scope.year) }}
        label="Jaarplan"
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      {themes.length > 1 && (
        <SelectField
          field={{ name: "thema", initialValue: scope.theme ?? "" }}
          label="Thema"
          empty="Alle thema's"
          options={choices}
        />
      )}
      <SelectField
        field={{ name: "soort", initialValue: scope.organisationKind ?? "" }}
        label="Soort organisatie"
        empty="Alle soorten"
        options={kindChoices}
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
  );
}
