import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { waitingFigure } from "~/domain/reporting/waiting-figure.server";
import { publishPromise } from "~/domain/targets/publish-promise.server";
import { unreadyWords } from "~/domain/targets/publishable";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { postedFields } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Badge } from "~/ui/kit/badge";
import { ButtonLink } from "~/ui/kit/button";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { DefinitionPreview } from "~/ui/targets/definition-preview";
import { UnfitNotice } from "~/ui/targets/unfit-notice";
import { WaitingActions } from "~/ui/targets/waiting-actions";
import { WaitingFacts } from "~/ui/targets/waiting-facts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Concept: ${data.promise.title}` : "Concept van een belofte" });

export const loader = door.only(
  "management",
  "themeLead",
)(({ actor, params: { slug = "" }, url }) => waitingFigure(actor, slug, url.searchParams.get("jaar")));

export const action = door.only("management")(async ({ actor, request, params: { slug = "" }, url }) => {
  const seen = String((await postedFields(request)).get("gezien") ?? "");
  const year = url.searchParams.get("jaar");
  const end = await publishPromise(actor, { slug, year }, seen);
  if (end !== "published")
    return redirectWithFlash(paths.waitingPromise(slug, Number(year)), { tone: "warn", text: unreadyWords[end] });
  const text = "De belofte is gepubliceerd en staat nu in de cijfers.";
  return redirectWithFlash(`${paths.target(slug)}?jaar=${Number(year)}`, { tone: "good", text });
});

export default function WaitingPromisePage() {
  const { promise, titles, tried, unfit, can } = useLoaderData<typeof loader>();
  const { slug, title, year, category, definition, inDraftPlan } = promise;
  const plan = { label: `Jaarplan ${year} (concept)`, href: paths.draftPlan(year) };
  return (
    <>
      <PageHeading
        trail={[{ label: "Cijfers", href: `${paths.figures()}?jaar=${year}` }, ...(inDraftPlan ? [plan] : [])]}
        kicker={`Jaarplan ${year}`}
        title={title}
        meta={<Badge>concept, telt nog nergens mee</Badge>}
      />
      <div className="mb-10">
        <WaitingFacts promise={promise} />
      </div>
      {category !== "C" && (
        <Section
          title="Zo wordt geteld"
          aside={definition && <a href={paths.changeDefinition(slug, year)}>Wijzig hoe er wordt geteld</a>}
        >
          {definition ? (
            <DefinitionPreview definition={definition} titles={titles} tried={tried} />
          ) : (
            <EmptyState
              title="Hier komt hoe deze belofte wordt geteld"
              step={<ButtonLink href={paths.changeDefinition(slug, year)}>Vul in hoe er wordt geteld</ButtonLink>}
            >
              Dan staat er ook hoeveel er nu zou tellen. Daarna kan het management publiceren.
            </EmptyState>
          )}
        </Section>
      )}
      <UnfitNotice why={unfit} />
      <WaitingActions promise={promise} can={can} />
    </>
  );
}
