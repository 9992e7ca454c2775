import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { contactForm } from "~/domain/organisations/contact.form";
import { keepContact } from "~/domain/organisations/keep-contact.server";
import { organisationKindTitle } from "~/domain/organisations/organisation-kinds";
import { organisationPage } from "~/domain/organisations/organisation-page.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { type ContactFields, ContactForm } from "~/ui/organisations/contact-form";
import { ContactList } from "~/ui/organisations/contact-list";
import { DomainList } from "~/ui/organisations/domain-list";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data?.organisation.officialName ?? "Organisatie" });

export const loader = door.only("administrator")(({ actor, params: { slug = "" }, url }) =>
  organisationPage(actor, slug, url.searchParams.get("contact")),
);

export const action = door.only("administrator")(async ({ actor, params: { slug = "" }, request }) => {
  const form = await readForm(request, contactForm);
  if (!form.ok) return form.answer;
  const { nieuw, naam, email, functie } = form.value;
  const end = await keepContact(actor, slug, { id: nieuw, name: naam, email, jobTitle: functie ?? "" });
  if (end === "known") return form.refuse({ email: "Dit adres is al een contact van deze organisatie." });
  return redirectWithFlash(paths.organisation(slug), { tone: "good", text: "Het contact is bewaard." });
});

export default function OrganisationPage() {
  const { organisation, changing, newId } = useLoaderData<typeof loader>();
  const { slug, kind, officialName, mailDomains, contacts } = organisation;
  const [form, fields] = useForm<ContactFields>({
    id: "contact",
    lastResult: useActionData<typeof action>()?.form,
    defaultValue: changing
      ? { nieuw: changing.id, naam: changing.name, email: changing.email, functie: changing.jobTitle }
      : { nieuw: newId },
  });
  return (
    <>
      <PageHeading
        trail={[{ label: "Organisaties", href: paths.organisations() }]}
        kicker={organisationKindTitle(kind)}
        title={officialName}
        actions={
          <ButtonLink href={paths.ownHelpLines(slug)} tone="quiet">
            Eigen hulplijnen
          </ButtonLink>
        }
      />
      <Section title="Maildomeinen">
        <DomainList slug={slug} domains={mailDomains.map(({ domain }) => domain)} />
      </Section>
      <Section title="Contacten">
        <ContactList slug={slug} contacts={contacts} />
      </Section>
      <Section title={changing ? `${changing.name} wijzigen` : "Contact toevoegen"}>
        <ContactForm form={form} fields={fields} slug={slug} changing={changing !== null} />
      </Section>
    </>
  );
}
