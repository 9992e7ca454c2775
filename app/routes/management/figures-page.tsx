import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { scopeQuery } from "~/domain/reporting/report-scope";
import { yearFigures } from "~/domain/reporting/year-figures.server";
import { planWork } from "~/domain/targets/proposal-pages.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { PageHeading } from "~/ui/kit/page-heading";
import { BarLegend } from "~/ui/targets/bar-legend";
import { ChosenNote } from "~/ui/targets/chosen-part";
import { CountingMethod } from "~/ui/targets/counting-method";
import { promiseHrefs } from "~/ui/targets/figure-hrefs";
import { FiguresFilter } from "~/ui/targets/figures-filter";
import { FiguresTabs } from "~/ui/targets/figures-tabs";
import { NoPlan } from "~/ui/targets/no-plan";
import { PlanLinks, PlanWork } from "~/ui/targets/plan-work";
import { PromisesByTheme } from "~/ui/targets/promises-by-theme";
import { PromisesOfStatus } from "~/ui/targets/promises-of-status";
import { countedWords } from "~/ui/targets/said-words";
import { StatusTotals } from "~/ui/targets/status-totals";
import { TakeAlong } from "~/ui/targets/take-along";

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
  const hrefs = promiseHrefs(scope, today);
  const { totals, ofStatus } = overview;
  return (
    <>
      <div className="mb-8 grid gap-6">
        <StatusTotals totals={totals} hrefFor={(status) => paths.figures() + scopeQuery(scope, today, { status })} />
        <div className="flex flex-wrap justify-between gap-x-6 gap-y-2">
          <BarLegend />
          <TakeAlong csv={`${paths.figuresAsCsv()}${query}`} excel={`${paths.figuresAsExcel()}${query}`} />
        </div>
      </div>
      <PlanWork work={work} />
      <ChosenNote scope={scope} />
      {scope.status && ofStatus ? (
        <PromisesOfStatus
          status={scope.status}
          lines={ofStatus}
          hrefs={hrefs}
          allHref={paths.figures() + scopeQuery(scope, today, { status: null })}
        />
      ) : (
        <PromisesByTheme overview={overview} hrefs={hrefs} />
      )}
      <div data-sheet-skips="">
        <CountingMethod />
      </div>
    </>
  );
}
