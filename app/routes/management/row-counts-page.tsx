import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { scopeQuery } from "~/domain/reporting/report-scope";
import { rowVerdicts } from "~/domain/reporting/row-verdicts.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { DefinitionList } from "~/ui/kit/definition-list";
import { dateWords } from "~/ui/kit/dutch-date";
import { PageHeading } from "~/ui/kit/page-heading";
import { ledgerWords } from "~/ui/targets/ledger-words";
import { VerdictList } from "~/ui/targets/verdict-list";

export const meta: MetaFunction<typeof loader> = () => pageMeta({ title: "Telt mee, of niet: een regel" });

export const loader = door.only(
  "management",
  "themeLead",
)(({ actor, params, url }) => rowVerdicts(actor, params.rowId ?? "", url.searchParams));

export default function RowCountsPage() {
  const { scope, today, row, verdicts } = useLoaderData<typeof loader>();
  const query = scopeQuery(scope, today);
  return (
    <>
      <PageHeading
        title="Telt deze regel mee, of niet?"
        kicker={`Jaarplan ${scope.year}, stand op ${dateWords(scope.day)}`}
        trail={[{ label: "Cijfers", href: `${paths.figures()}${query}` }]}
      />
      <div className="mb-10">
        <DefinitionList
          items={[
            { term: "Wat", detail: ledgerWords(row.kind) },
            { term: "Dag", detail: dateWords(row.day) },
            { term: "Aanbod", detail: row.offering },
            { term: "Belofte", detail: row.counted },
            {
              term: "Uitvoering",
              detail: row.editionId && (
                <a href={`${paths.editionCounts(row.editionId)}${query}`}>Telt deze uitvoering mee?</a>
              ),
            },
          ]}
        />
      </div>
      <VerdictList verdicts={verdicts} hrefFor={(slug) => `${paths.target(slug)}${query}`} />
    </>
  );
}
