import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { organisationRows } from "~/domain/reporting/organisation-rows.server";
import { scopeQuery } from "~/domain/reporting/report-scope";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { dateWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { FigureRows } from "~/ui/targets/figure-rows";
import { TakeAlong } from "~/ui/targets/take-along";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Deelnames: ${data.organisation.name}` : "Deelnames" });

export const loader = door.only(
  "management",
  "themeLead",
)(({ actor, params, url }) => organisationRows(actor, params.slug ?? "", url.searchParams));

export default function OrganisationRowsPage() {
  const { scope, today, end, organisation, about, rows } = useLoaderData<typeof loader>();
  const query = scopeQuery(scope, today);
  const files = {
    csv: paths.organisationRowsAsCsv(organisation.slug) + query,
    excel: paths.organisationRowsAsExcel(organisation.slug) + query,
  };
  const from = scope.promise
    ? { label: "Belofte", href: paths.target(scope.promise) + scopeQuery(scope, today, { promise: null }) }
    : { label: "Dekking", href: paths.coverage() + scopeQuery(scope, today, { offering: null }) };
  return (
    <>
      <PageHeading
        title={`Deelnames van ${organisation.name}`}
        kicker={about}
        lead={`Wie in ${scope.year} meedeed of aan een e-learning begon, tot en met ${dateWords(end)}. Wie vaker meedeed, staat er vaker.`}
        trail={[from]}
      />
      <Section title="Regels achter het getal" aside={counted(rows.length, "regel", "regels")}>
        <div className="mb-4">
          <TakeAlong {...files} />
        </div>
        <FigureRows rows={rows} query={query} />
      </Section>
    </>
  );
}
