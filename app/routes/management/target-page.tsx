import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { scopeQuery } from "~/domain/reporting/report-scope";
import { targetFigure } from "~/domain/reporting/target-figure.server";
import { targetWriting } from "~/domain/targets/target-writing.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { dateWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Pagination } from "~/ui/kit/pagination";
import { Section } from "~/ui/kit/section";
import { DefinitionFacts } from "~/ui/targets/definition-facts";
import { FigureRows } from "~/ui/targets/figure-rows";
import { PartTable } from "~/ui/targets/part-table";
import { PromiseOwners } from "~/ui/targets/promise-owners";
import { PromiseStanding } from "~/ui/targets/promise-standing";
import { RowsFilter } from "~/ui/targets/rows-filter";
import { TargetWriting } from "~/ui/targets/target-writing";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta({ title: data?.line.title ?? "Doel" });

export const loader = door.only(
  "management",
  "themeLead",
)(async ({ actor, params: { slug = "" }, url }) => {
  const page = await targetFigure(actor, slug, url.searchParams);
  return { ...page, writing: await targetWriting(actor, slug, page.scope.year) };
});

export default function TargetPage() {
  const page = useLoaderData<typeof loader>();
  const { scope, today, line, promise, offerings, beside, reached } = page;
  const around = scopeQuery(scope, today, { region: null, organisationKind: null, page: 1 });
  return (
    <>
      <PageHeading
        title={line.title}
        kicker={`Jaarplan ${scope.year}, stand op ${dateWords(scope.day)}`}
        trail={[{ label: "Cijfers", href: `${paths.figures()}${around}` }]}
        meta={<PromiseOwners line={line} />}
      />
      <PromiseStanding line={line} beside={beside} />
      <PartTable parts={promise.parts} />
      {promise.definition && (
        <Section title="Zo wordt geteld">
          <DefinitionFacts
            promise={{ ...promise, definition: promise.definition }}
            offerings={offerings}
            hrefFor={(slug) => `${paths.target(slug)}${around}`}
          />
        </Section>
      )}
      {reached.length > 0 && (
        <Section title="Bereikt" aside={counted(reached.length, "organisatie", "organisaties")}>
          <p className="max-w-measure">{reached.join(", ")}</p>
        </Section>
      )}
      <TargetWriting writing={page.writing} />
      {promise.definition && <RowsBehind page={page} />}
    </>
  );
}

function RowsBehind({ page }: { page: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { scope, today, behind } = page;
  const { rows, total, kind, region } = behind;
  const hrefFor = (number: number) => scopeQuery({ ...scope, organisationKind: kind, region }, today, { page: number });
  return (
    <Section title="Regels achter het cijfer" aside={counted(total, "regel", "regels")}>
      <RowsFilter scope={scope} today={today} chosen={behind} kinds={behind.kinds} regions={behind.regions} />
      {rows.length > 0 ? (
        <FigureRows rows={rows} regions={behind.regions} can={behind.can} />
      ) : (
        <EmptyState title="Hier komen de regels die samen het cijfer zijn">
          Er is nog niets geteld voor deze belofte.
        </EmptyState>
      )}
      <Pagination page={behind.page} pages={behind.pages} hrefFor={hrefFor} />
    </Section>
  );
}
