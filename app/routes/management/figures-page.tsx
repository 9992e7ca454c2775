import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { scopeQuery } from "~/domain/reporting/report-scope";
import { yearFigures } from "~/domain/reporting/year-figures.server";
import { planWork } from "~/domain/targets/proposal-pages.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { BarLegend } from "~/ui/targets/bar-legend";
import { CountingMethod } from "~/ui/targets/counting-method";
import { FiguresFilter } from "~/ui/targets/figures-filter";
import { FiguresTabs } from "~/ui/targets/figures-tabs";
import { NoPlan } from "~/ui/targets/no-plan";
import { PlanLinks, PlanWork } from "~/ui/targets/plan-work";
import { PromiseRows } from "~/ui/targets/promise-row";
import { countedWords } from "~/ui/targets/said-words";
import { StatusTotals } from "~/ui/targets/status-totals";
import { TakeAlong } from "~/ui/targets/take-along";
import { ThemeSection } from "~/ui/targets/theme-section";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Cijfers ${data.scope.year}` : "Cijfers" });

export const loader = door.only(
  "management",
  "themeLead",
)(async ({ actor, url }) => {
  const [figures, work] = await Promise.all([yearFigures(actor, url.searchParams), planWork(actor)]);
  return { ...figures, work };
});

export default function FiguresPage() {
  const { scope, years, themes, today, noPlan, work } = useLoaderData<typeof loader>();
  const { year } = scope;
  const query = scopeQuery(scope, today);
  return (
    <div data-sheet="">
      <PageHeading
        title={noPlan ? `Jaarplan ${year}` : `Jaarplan ${year}: zo staat het ervoor`}
        lead={noPlan ? undefined : countedWords(scope)}
        actions={noPlan ? undefined : <PlanLinks year={year} work={work} />}
      />
      <FiguresTabs query={query} current="promises" />
      <FiguresFilter scope={scope} years={years} themes={themes} today={today} />
      {noPlan ? (
        <>
          <PlanWork work={work} />
          <NoPlan year={year} last={noPlan.last} drafted={work.drafts.includes(year)} roll={work.can.roll} />
        </>
      ) : (
        <PlanFigures />
      )}
    </div>
  );
}

function PlanFigures() {
  const { scope, today, overview, work } = useLoaderData<typeof loader>();
  const query = scopeQuery(scope, today);
  const hrefFor = (slug: string) => `${paths.target(slug)}${query}`;
  const { totals, attention, joint } = overview;
  return (
    <>
      <div className="mb-8 grid gap-6">
        <StatusTotals totals={totals} />
        <div className="flex flex-wrap justify-between gap-x-6 gap-y-2">
          <BarLegend />
          <TakeAlong csv={`${paths.figuresAsCsv()}${query}`} excel={`${paths.figuresAsExcel()}${query}`} />
        </div>
      </div>
      <PlanWork work={work} />
      <div data-sheet-columns="">
        <Section title="Vraagt aandacht" aside={counted(attention.length, "belofte", "beloften")}>
          {attention.length > 0 ? (
            <PromiseRows lines={attention} hrefFor={hrefFor} />
          ) : (
            <EmptyState title="Niets: alles is gehaald of ligt op schema" />
          )}
        </Section>
        {joint.length > 0 && (
          <Section title="Samen beloofd">
            <PromiseRows lines={joint} hrefFor={hrefFor} />
          </Section>
        )}
        {overview.themes.map((figures) => (
          <ThemeSection key={figures.theme.slug} figures={figures} hrefFor={hrefFor} />
        ))}
      </div>
      <div data-sheet-skips="">
        <CountingMethod />
      </div>
    </>
  );
}
