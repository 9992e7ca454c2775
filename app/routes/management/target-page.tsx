import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { scopeQuery, wholeFigure } from "~/domain/reporting/report-scope";
import { targetFigure } from "~/domain/reporting/target-figure.server";
import { isRatio } from "~/domain/targets/definition";
import { definitionSentence } from "~/domain/targets/definition-words";
import { targetVersions } from "~/domain/targets/target-versions.server";
import { targetWriting } from "~/domain/targets/target-writing.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { dateWords } from "~/ui/kit/dutch-date";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { DefinitionFacts } from "~/ui/targets/definition-facts";
import { DefinitionVersions } from "~/ui/targets/definition-versions";
import { ExtraFacts } from "~/ui/targets/extra-facts";
import { figureHrefs } from "~/ui/targets/figure-hrefs";
import { HeadcountFacts } from "~/ui/targets/headcount-facts";
import { OrganisationSplit } from "~/ui/targets/organisation-split";
import { PartTable } from "~/ui/targets/part-table";
import { PlannedSection } from "~/ui/targets/planned-section";
import { PromiseOwners } from "~/ui/targets/promise-owners";
import { PromiseStanding } from "~/ui/targets/promise-standing";
import { ReachedNames } from "~/ui/targets/reached-names";
import { RowsBehind } from "~/ui/targets/rows-behind";
import { SplitTables } from "~/ui/targets/split-tables";
import { PromiseWays, TargetWriting } from "~/ui/targets/target-writing";
import { YearLineSection } from "~/ui/targets/year-line-section";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta({ title: data?.line.title ?? "Doel" });

export const loader = door.only(
  "management",
  "themeLead",
)(async ({ actor, params: { slug = "" }, url }) => {
  const page = await targetFigure(actor, slug, url.searchParams);
  const [writing, known] = await Promise.all([
    targetWriting(actor, slug, page.scope),
    targetVersions(actor, slug, page.scope),
  ]);
  return { ...page, ...known, writing };
});

export default function TargetPage() {
  const page = useLoaderData<typeof loader>();
  const { scope, today, line, promise, offerings, titles, reached, behind } = page;
  const around = scopeQuery(scope, today, wholeFigure);
  const hrefs = figureHrefs(page);
  return (
    <>
      <PageHeading
        title={line.title}
        kicker={`Jaarplan ${scope.year}, stand op ${dateWords(scope.day)}`}
        trail={[{ label: "Cijfers", href: `${paths.figures()}${around}` }]}
        meta={<PromiseOwners line={line} />}
      />
      <PromiseStanding
        line={line}
        href={promise.definition && hrefs.figure}
        definition={promise.definition && definitionSentence(promise.definition, titles)}
      />
      <ExtraFacts beside={page.beside} hrefFor={hrefs.list} />
      <HeadcountFacts definition={promise.definition} headcounts={page.headcounts} query={around} />
      <PromiseWays writing={page.writing} />
      <PartTable parts={promise.parts} hrefFor={hrefs.quarter} />
      <YearLineSection yearLine={page.yearLine} day={scope.day} />
      {promise.definition && !isRatio(promise.definition) && (
        <SplitTables behind={behind} parts={promise.parts} reached={reached} hrefFor={hrefs.split} />
      )}
      <OrganisationSplit split={page.organisations} hrefFor={hrefs.organisation} />
      <ReachedNames reached={reached} hrefFor={hrefs.reached} />
      <PlannedSection plan={page.plan} />
      {promise.definition && (
        <Section title="Zo wordt geteld">
          <DefinitionFacts
            promise={{ ...promise, definition: promise.definition }}
            offerings={offerings}
            titles={titles}
            hrefFor={(slug) => `${paths.target(slug)}${around}`}
          />
        </Section>
      )}
      <DefinitionVersions versions={page.versions} />
      {promise.definition && (
        <RowsBehind
          scope={scope}
          today={today}
          behind={behind}
          parts={promise.parts}
          files={{ csv: paths.targetRowsAsCsv(line.slug), excel: paths.targetRowsAsExcel(line.slug) }}
        />
      )}
      <TargetWriting writing={page.writing} />
    </>
  );
}
