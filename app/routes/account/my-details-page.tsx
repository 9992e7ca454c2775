import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeDetailsForm } from "~/domain/accounts/change-details.form";
import { changeDetails } from "~/domain/accounts/change-details.server";
import { myDetails } from "~/domain/accounts/my-details.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { type DetailsFields, DetailsForm } from "~/ui/account/details-form";
import { KnownDetails } from "~/ui/account/known-details";
import { pageMeta } from "~/ui/frame/page-meta";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";

export const meta: MetaFunction = () => pageMeta({ title: "Mijn gegevens" });

export const loader = door.signedIn(({ actor }) => myDetails(actor));

export const action = door.signedIn(async ({ actor, request }) => {
  const form = await readForm(request, changeDetailsForm);
  if (!form.ok) return form.answer;
  const { name, jobTitle = "", audience, invitable, nudged } = form.value;
  const wishes = { invitable: invitable === "on", nudged: nudged === "on" };
  await changeDetails(actor, { name, jobTitle, audiences: audience, ...wishes });
  return redirectWithFlash(paths.myDetails(), { tone: "good", text: "Uw gegevens zijn opgeslagen." });
});

export default function MyDetailsPage() {
  const { audiences, employer, email, ...details } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<DetailsFields>({
    id: "gegevens",
    lastResult,
    defaultValue: {
      name: details.name,
      jobTitle: details.jobTitle,
      audience: audiences.filter(({ mine }) => mine).map(({ slug }) => slug),
      invitable: details.invitable ? "on" : undefined,
      nudged: details.nudged ? "on" : undefined,
    },
  });
  return (
    <>
      <PageHeading title="Mijn gegevens" trail={[{ label: "Mijn leren", href: paths.myLearning() }]} />
      <Section title="Over u">
        <DetailsForm form={form} fields={fields} audiences={audiences} />
      </Section>
      <Section title="Wat de academie verder van u weet">
        <KnownDetails email={email} employer={employer} />
      </Section>
    </>
  );
}
