import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { coverage } from "~/domain/reporting/coverage.server";
import { scopeQuery } from "~/domain/reporting/report-scope";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { dateWords } from "~/ui/kit/dutch-date";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { CoverageFilter } from "~/ui/targets/coverage-filter";
import { CoverageMap } from "~/ui/targets/coverage-map";
import { CoverageTable } from "~/ui/targets/coverage-table";
import { FiguresTabs } from "~/ui/targets/figures-tabs";
import { TakeAlong } from "~/ui/targets/take-along";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Dekking ${data.scope.year}` : "Dekking" });

export const loader = door.only("management", "themeLead")(({ actor, url }) => coverage(actor, url.searchParams));

export default function CoveragePage() {
  const { scope, today, years, themes, end, columns, rows } = useLoaderData<typeof loader>();
  const query = scopeQuery(scope, today);
  const columnQuery = (column?: string) =>
    scopeQuery(scope, today, column === undefined ? {} : scope.theme ? { offering: column } : { theme: column });
  const inviteHref = (organisation: string, column?: string) => paths.whomToInvite(organisation) + columnQuery(column);
  const rowsHref = (organisation: string, column: string) => paths.organisationRows(organisation) + columnQuery(column);
  return (
    <>
      <PageHeading
        title={`Dekking ${scope.year}: wie is bereikt?`}
        lead={
          end
            ? `Per organisatie, zoals het stond op ${dateWords(end)}. Per organisatie is er alleen een stand aan het eind van een kwartaal.`
            : "De eerste stand per organisatie komt aan het eind van het eerste kwartaal."
        }
      />
      <FiguresTabs query={query} current="coverage" />
      <CoverageFilter scope={scope} years={years} themes={themes} today={today} />
      {end === null || columns.length === 0 || rows.length === 0 ? (
        <EmptyState title="Hier komt wie waaraan meedeed">Kies een ander jaar of een ander thema.</EmptyState>
      ) : (
        <>
          <CoverageMap rows={rows} columns={columns.length} hrefFor={(slug) => inviteHref(slug)} />
          <Section
            title="Per organisatie"
            aside={<TakeAlong csv={`${paths.coverageAsCsv()}${query}`} excel={`${paths.coverageAsExcel()}${query}`} />}
          >
            <p className="mb-4 max-w-measure text-small text-ink-muted">
              Een vinkje is bereikt. Een getal van 1 tot en met 4 tonen wij niet. Een vakje met 0 leidt naar wie u kunt
              uitnodigen, een onderstreept getal naar de regels erachter.
            </p>
            <CoverageTable rows={rows} columns={columns} inviteHref={inviteHref} rowsHref={rowsHref} />
          </Section>
        </>
      )}
    </>
  );
}
