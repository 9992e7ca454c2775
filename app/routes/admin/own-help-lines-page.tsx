import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownHelpLinesToKeep } from "~/domain/organisations/help-lines-queries.server";
import { ownHelpLineForm } from "~/domain/organisations/keep-help-line.form";
import { keepOwnHelpLine } from "~/domain/organisations/keep-help-line.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { type HelpLineFields, HelpLineForm } from "~/ui/organisations/help-line-form";
import { HelpLineRows } from "~/ui/organisations/help-line-rows";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Hulplijnen van ${data.organisation.officialName}` : "Hulplijnen" });

export const loader = door.only("administrator")(async ({ actor, params: { slug = "" }, url }) => {
  const page = await ownHelpLinesToKeep(actor, slug);
  return { ...page, changing: page.lines.find(({ key }) => key === url.searchParams.get("lijn")) ?? null };
});

export const action = door.only("administrator")(async ({ actor, params: { slug = "" }, request, url }) => {
  const form = await readForm(request, ownHelpLineForm);
  if (!form.ok) return form.answer;
  const { naam, bereik } = form.value;
  await keepOwnHelpLine(actor, slug, { key: url.searchParams.get("lijn") ?? "", name: naam, reach: bereik ?? null });
  const text = bereik ? `${naam} is bewaard.` : "Deze organisatie heeft geen eigen nummer meer.";
  return redirectWithFlash(paths.ownHelpLines(slug), { tone: "good", text });
});

export default function OwnHelpLinesPage() {
  const { organisation, lines, changing } = useLoaderData<typeof loader>();
  const { slug, officialName } = organisation;
  const [form, fields] = useForm<HelpLineFields>({
    id: "hulplijn",
    lastResult: useActionData<typeof action>()?.form,
    defaultValue: changing && { naam: changing.own?.name ?? changing.name, bereik: changing.own?.reach ?? "" },
  });
  const trail = [
    { label: "Organisaties", href: paths.organisations() },
    { label: officialName, href: paths.organisation(slug) },
  ];
  return (
    <>
      <PageHeading
        trail={trail}
        title="Eigen hulplijnen"
        lead={`Wie bij ${officialName} werkt, ziet in de e-learnings deze nummers en teams. Zonder eigen nummer geldt dat van de academie.`}
      />
      <HelpLineRows
        rows={lines.map(({ own, ...line }) => ({
          ...line,
          ...(own ?? { reach: null }),
          change: `${paths.ownHelpLines(slug, line.key)}#hulplijn`,
        }))}
        empty="Geen eigen nummer"
      />
      {changing && (
        <Section title={`${changing.name} van ${officialName}`}>
          <HelpLineForm
            form={form}
            fields={{ naam: fields.naam, bereik: fields.bereik }}
            back={paths.ownHelpLines(slug)}
            optional
          />
        </Section>
      )}
    </>
  );
}
