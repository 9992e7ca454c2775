import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { organisationVerdicts } from "~/domain/reporting/organisation-verdicts.server";
import { scopeQuery } from "~/domain/reporting/report-scope";
import { kindTitle } from "~/domain/reporting/row-words";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { DefinitionList } from "~/ui/kit/definition-list";
import { dateWords } from "~/ui/kit/dutch-date";
import { PageHeading } from "~/ui/kit/page-heading";
import { VerdictList } from "~/ui/targets/verdict-list";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Telt mee, of niet: ${data.organisation}` : "Telt mee, of niet" });

export const loader = door.only(
  "management",
  "themeLead",
)(({ actor, params, url }) => organisationVerdicts(actor, params.slug ?? "", url.searchParams));

export default function OrganisationCountsPage() {
  const { scope, today, day, organisation, kind, verdicts } = useLoaderData<typeof loader>();
  const query = scopeQuery(scope, today);
  return (
    <>
      <PageHeading
        title="Telt deze organisatie mee, of niet?"
        kicker={`Jaarplan ${scope.year}, stand op ${dateWords(day)}`}
        trail={[{ label: "Cijfers", href: `${paths.figures()}${query}` }]}
      />
      <div className="mb-10">
        <DefinitionList
          items={[
            { term: "Organisatie", detail: organisation },
            { term: "Soort", detail: kindTitle(kind) },
          ]}
        />
      </div>
      <VerdictList verdicts={verdicts} hrefFor={(slug) => `${paths.target(slug)}${query}`} />
    </>
  );
}
