import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { scopeQuery, wholeFigure } from "~/domain/reporting/report-scope";
import { yearFigures } from "~/domain/reporting/year-figures.server";
import { planWork } from "~/domain/targets/proposal-pages.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { dateWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { BarLegend } from "~/ui/targets/bar-legend";
import { ChosenNote, type PromiseHrefs } from "~/ui/targets/chosen-part";
import { CountingMethod } from "~/ui/targets/counting-method";
import { FiguresFilter } from "~/ui/targets/figures-filter";
import { FiguresTabs } from "~/ui/targets/figures-tabs";
import { PlanLinks, PlanWork } from "~/ui/targets/plan-work";
import { PromiseRows } from "~/ui/targets/promise-row";
import { PromisesOfStatus } from "~/ui/targets/promises-of-status";
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
  const { scope, years, themes, today, overview, work } = useLoaderData<typeof loader>();
  const query = scopeQuery(scope, today);
  const hrefs: PromiseHrefs = {
    whole: (slug) => paths.target(slug) + scopeQuery(scope, today, wholeFigure),
    part: ({ slug, chosenPart }) =>
      `${paths.target(slug)}${scopeQuery(scope, today, { status: null })}#${chosenPart?.isNamed ? "bereikt" : "regels"}`,
  };
  const { totals, attention, joint, ofStatus } = overview;
  return (
    <div data-sheet="">
      <PageHeading
        title={`Jaarplan ${scope.year}: zo staat het ervoor`}
        lead={`Alle beloften van het Jaarplan, geteld tot en met ${dateWords(scope.day)}.`}
        actions={<PlanLinks year={scope.year} work={work} />}
      />
      <FiguresTabs query={query} current="promises" />
      <FiguresFilter scope={scope} years={years} themes={themes} today={today} />
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
        <div data-sheet-columns="">
          <Section title="Vraagt aandacht" aside={counted(attention.length, "belofte", "beloften")}>
            {attention.length > 0 ? (
              <PromiseRows lines={attention} hrefs={hrefs} />
            ) : (
              <EmptyState title="Niets: alles is gehaald of ligt op schema" />
            )}
          </Section>
          {joint.length > 0 && (
            <Section title="Samen beloofd">
              <PromiseRows lines={joint} hrefs={hrefs} />
            </Section>
          )}
          {overview.themes.map((figures) => (
            <ThemeSection key={figures.theme.slug} figures={figures} hrefs={hrefs} />
          ))}
        </div>
      )}
      <div data-sheet-skips="">
        <CountingMethod />
      </div>
    </div>
  );
}
