import { organisationKinds } from "~/domain/organisations/organisation-kinds";
import type { ReportScope } from "~/domain/reporting/report-scope";
import { PARTNER } from "~/domain/reporting/row-labels";
import { kindTitle } from "~/domain/reporting/row-words";
import { ScopeFilter } from "~/ui/targets/scope-filter";

interface Props {
  scope: ReportScope;
  years: readonly number[];
  themes: readonly { slug: string; title: string }[];
  today: string;
}

// What rows can say: listed kinds that are rare are told as "partner".
const kinds = [
  ...organisationKinds.filter(({ open }) => open).map(({ slug }) => ({ value: slug, label: kindTitle(slug) })),
  { value: PARTNER, label: kindTitle(PARTNER) },
];

/** Which plan, which theme, as of which day. */
export function FiguresFilter({ themes, ...props }: Props) {
  const choices = themes.length > 1 ? themes : [];
  return <ScopeFilter {...props} themes={choices} yearLabel="Jaarplan" allThemes="Alle thema's" kinds={kinds} />;
}
