import { organisationKinds } from "~/domain/organisations/organisation-kinds";
import type { ReportScope } from "~/domain/reporting/report-scope";
import { ScopeFilter } from "~/ui/targets/scope-filter";

interface Props {
  scope: ReportScope;
  years: readonly number[];
  themes: readonly { slug: string; title: string }[];
  today: string;
}

const kinds = organisationKinds.map(({ slug, title }) => ({ value: slug, label: title }));

/** Whom coverage is about: every kind of organisation there is. */
export function CoverageFilter(props: Props) {
  return <ScopeFilter {...props} yearLabel="Jaar" allThemes="Alle thema's naast elkaar" kinds={kinds} />;
}
