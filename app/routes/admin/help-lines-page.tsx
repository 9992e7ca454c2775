import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { helpLinesToKeep } from "~/domain/organisations/help-lines-queries.server";
import { helpLineForm } from "~/domain/organisations/keep-help-line.form";
import { keepHelpLine } from "~/domain/organisations/keep-help-line.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { type HelpLineFields, HelpLineForm } from "~/ui/organisations/help-line-form";
import { HelpLineRows } from "~/ui/organisations/help-line-rows";

export const meta: MetaFunction = () => pageMeta({ title: "Hulplijnen" });

export const loader = door.only("administrator")(async ({ actor, url }) => {
  const lines = await helpLinesToKeep(actor);
  return { lines, changing: lines.find(({ key }) => key === url.searchParams.get("lijn")) ?? null };
});

export const action = door.only("administrator")(async ({ actor, request, url }) => {
  const form = await readForm(request, helpLineForm);
  if (!form.ok) return form.answer;
  const { naam, wanneer, bereik } = form.value;
  const words = { name: naam, purpose: wanneer, reach: bereik ?? null };
  const end = await keepHelpLine(actor, url.searchParams.get("lijn") ?? "", words);
  if (end === "unreachable")
    return form.refuse({ bereik: "Iedereen ziet deze hulplijn. Vul in hoe men haar bereikt." });
  return redirectWithFlash(paths.helpLines(), { tone: "good", text: `${naam} is bewaard.` });
});

export default function HelpLinesPage() {
  const { lines, changing } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<HelpLineFields>({
    id: "hulplijn",
    lastResult: useActionData<typeof action>()?.form,
    defaultValue: changing && { naam: changing.name, wanneer: changing.purpose, bereik: changing.reach ?? "" },
  });
  return (
    <>
      <PageHeading
        trail={[{ label: "Organisaties", href: paths.organisations() }]}
        title="Hulplijnen"
        lead="Nummers, sites en teams die in de e-learnings staan. Een organisatie kan een eigen nummer of team hebben: dat stelt u bij die organisatie in."
      />
      <HelpLineRows
        rows={lines.map((line) => ({ ...line, change: `${paths.helpLines(line.key)}#hulplijn` }))}
        empty="Bij elke organisatie anders"
      />
      {changing && (
        <Section title={`${changing.name} wijzigen`}>
          <HelpLineForm form={form} fields={fields} back={paths.helpLines()} optional={changing.local} />
        </Section>
      )}
    </>
  );
}
