import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { figureOfDraft } from "~/domain/reporting/try-definition.server";
import { draftPage } from "~/domain/targets/definition-pages.server";
import { publishDefinition } from "~/domain/targets/publish-definition.server";
import { unfitWords } from "~/domain/targets/unfit";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { postedFields } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Badge } from "~/ui/kit/badge";
import { Button, ButtonLink } from "~/ui/kit/button";
import { DefinitionList } from "~/ui/kit/definition-list";
import { dateWords } from "~/ui/kit/dutch-date";
import { Section } from "~/ui/kit/section";
import { DefinitionPreview } from "~/ui/targets/definition-preview";
import { DropDialog } from "~/ui/targets/drop-dialog";
import { PromiseHeading } from "~/ui/targets/promise-heading";
import { UnfitNotice } from "~/ui/targets/unfit-notice";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Concept: ${data.title}` : "Concept" });

export const loader = door.only(
  "management",
  "themeLead",
)(async ({ actor, params: { slug = "" }, url }) => {
  const draft = await draftPage(actor, slug, url.searchParams.get("jaar"));
  const which = { slug, year: draft.year };
  const [now, later] = await Promise.all([
    figureOfDraft(actor, which, draft.standing),
    figureOfDraft(actor, which, draft.proposed),
  ]);
  return { ...draft, now, later };
});

export const action = door.only("management")(async ({ actor, request, params: { slug = "" }, url }) => {
  const seen = String((await postedFields(request)).get("concept") ?? "");
  const year = url.searchParams.get("jaar");
  const end = await publishDefinition(actor, { slug, year }, seen);
  if (typeof end === "string") {
    const text = `Het concept is niet gepubliceerd. ${unfitWords(end)}`;
    return redirectWithFlash(`${url.pathname}${url.search}`, { tone: "warn", text });
  }
  const text = "De nieuwe telregel is gepubliceerd. Bij “Definities van dit doel” staat vanaf wanneer hij geldt.";
  return redirectWithFlash(year ? `${paths.target(slug)}?jaar=${Number(year)}` : paths.target(slug), {
    tone: "good",
    text,
  });
});

export default function DefinitionDraftPage() {
  const page = useLoaderData<typeof loader>();
  const { slug, title, year, reason, author, titles, unfit, can } = page;
  return (
    <>
      <PromiseHeading promise={{ slug, title, year }} title="Concept: anders tellen" meta={<Badge>concept</Badge>} />
      <DefinitionList
        items={[
          { term: "Reden", detail: reason },
          { term: "Geldt vanaf", detail: startWords(page) },
          { term: "Van", detail: author },
        ]}
      />
      <div className="mt-10">
        <Section title="Zo wordt het">
          <DefinitionPreview definition={page.proposed} titles={titles} tried={page.later} />
        </Section>
        <Section title="Zo is het nu">
          <DefinitionPreview definition={page.standing} titles={titles} tried={page.now} />
        </Section>
      </div>
      <UnfitNotice why={unfit} />
      <div className="flex flex-wrap gap-3">
        {can.publish && (
          <form method="post">
            <input type="hidden" name="concept" value={page.draftedAt} />
            <Button>Publiceer</Button>
          </form>
        )}
        <ButtonLink tone="quiet" href={paths.changeDefinition(slug, year)}>
          Wijzig het concept
        </ButtonLink>
        <DropDialog title="Dit concept weggooien?" action={paths.dropDraft(slug, year)}>
          Wat in het concept staat, is dan weg. Dat is niet terug te draaien.
        </DropDialog>
      </div>
    </>
  );
}

function startWords({ startsOn, startIsOver }: { startsOn: string; startIsOver: boolean }): string {
  return startIsOver ? `de dag van publicatie (${dateWords(startsOn)} is voorbij)` : dateWords(startsOn);
}
