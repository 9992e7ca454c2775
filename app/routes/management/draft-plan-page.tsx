import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { draftPlanPage } from "~/domain/targets/draft-plan-page.server";
import { publishedPlanWords } from "~/domain/targets/plan-outcome-words";
import { publishPlan } from "~/domain/targets/publish-plan.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { postedFields } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Badge } from "~/ui/kit/badge";
import { ButtonLink } from "~/ui/kit/button";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { PlanActions } from "~/ui/targets/plan-actions";
import { WaitingRows } from "~/ui/targets/waiting-rows";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Concept van Jaarplan ${data.year}` : "Concept van een plan" });

export const loader = door.only(
  "management",
  "themeLead",
)(({ actor, params: { year = "" } }) => draftPlanPage(actor, year));

export const action = door.only("management")(async ({ actor, request, params: { year = "" } }) => {
  const seen = String((await postedFields(request)).get("gezien") ?? "");
  const end = await publishPlan(actor, year, seen);
  const back = end === "published" ? `${paths.figures()}?jaar=${Number(year)}` : paths.draftPlan(Number(year));
  return redirectWithFlash(back, publishedPlanWords(end, Number(year)));
});

export default function DraftPlanPage() {
  const { year, sections, total, undefinedCount, unfitCount, seen, can } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        trail={[{ label: "Cijfers", href: paths.figures() }]}
        title={`Jaarplan ${year}`}
        lead="Dit plan telt nog nergens mee. Themahouders passen hun beloften aan; daarna publiceert het management het hele plan."
        meta={
          <>
            <Badge>concept</Badge>
            {undefinedCount > 0 && (
              <Badge tone="warn">{counted(undefinedCount, "belofte is", "beloften zijn")} nog niet ingevuld</Badge>
            )}
          </>
        }
        actions={
          <ButtonLink tone="quiet" href={paths.proposePromise(year)}>
            Nieuwe belofte
          </ButtonLink>
        }
      />
      {total === 0 && (
        <EmptyState title="Hier komen uw beloften voor dit jaar">
          Uit het vorige plan ging geen belofte van uw thema's mee. U kunt een nieuwe maken.
        </EmptyState>
      )}
      {sections.map(({ title, lines }) => (
        <Section key={title} title={title} aside={counted(lines.length, "belofte", "beloften")}>
          <WaitingRows lines={lines} inPlan />
        </Section>
      ))}
      {can.keep && (
        <PlanActions year={year} total={total} seen={seen} ready={total > 0 && undefinedCount + unfitCount === 0} />
      )}
    </>
  );
}
