import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editionVerdicts } from "~/domain/reporting/edition-verdicts.server";
import { tookPartWords } from "~/domain/reporting/headcount-words";
import { scopeQuery } from "~/domain/reporting/report-scope";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { DefinitionList } from "~/ui/kit/definition-list";
import { dateWords } from "~/ui/kit/dutch-date";
import { PageHeading } from "~/ui/kit/page-heading";
import { VerdictList } from "~/ui/targets/verdict-list";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Telt mee, of niet: ${data.edition.title}` : "Telt mee, of niet" });

export const loader = door.only(
  "management",
  "themeLead",
)(({ actor, params, url }) => editionVerdicts(actor, params.editionId ?? "", url.searchParams));

export default function EditionCountsPage() {
  const { scope, today, edition, verdicts } = useLoaderData<typeof loader>();
  const query = scopeQuery(scope, today);
  return (
    <>
      <PageHeading
        title="Telt deze uitvoering mee, of niet?"
        kicker={`Jaarplan ${scope.year}, stand op ${dateWords(scope.day)}`}
        trail={[{ label: "Cijfers", href: `${paths.figures()}${query}` }]}
      />
      <div className="mb-10">
        <DefinitionList
          items={[
            { term: "Uitvoering", detail: edition.title },
            { term: "Aanbod", detail: edition.offering },
            { term: "Dag", detail: edition.day && dateWords(edition.day) },
            { term: "Gehouden", detail: edition.held ? "ja" : "nee" },
            { term: "Deden mee", detail: tookPartWords(edition.took, edition.heads) },
          ]}
        />
      </div>
      <VerdictList verdicts={verdicts} hrefFor={(slug) => `${paths.target(slug)}${query}`} />
    </>
  );
}
