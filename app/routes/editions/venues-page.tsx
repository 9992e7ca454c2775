import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newVenueForm } from "~/domain/catalogue/save-venue.form";
import { saveVenue } from "~/domain/catalogue/save-venue.server";
import { venueList } from "~/domain/catalogue/venues-queries.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { VenueFields } from "~/ui/catalogue/venue-fields";
import { VenueRows } from "~/ui/catalogue/venue-rows";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";

export const meta: MetaFunction = () => pageMeta({ title: "Locaties" });

export const loader = door.only("themeLead", "administrator")(({ actor }) => venueList(actor));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request }) => {
  const form = await readForm(request, newVenueForm);
  if (!form.ok) return form.answer;
  await saveVenue(actor, form.value);
  return redirectWithFlash(paths.venues(), { tone: "good", text: `${form.value.naam} staat in de lijst.` });
});

interface Fields {
  nieuw: string;
  naam: string;
  adres: string;
  postcode: string;
  plaats: string;
  capaciteit: string;
  route: string;
}

export default function VenuesPage() {
  const { nieuw, used, archived } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<Fields>({ id: "locatie", lastResult, defaultValue: { nieuw } });
  return (
    <>
      <PageHeading
        trail={[{ label: "Werk", href: paths.work() }]}
        title="Locaties"
        lead="Waar uitvoeringen zijn. Iedereen die plant, kiest uit deze lijst."
      />
      <Section title="In gebruik" aside={counted(used.length, "locatie", "locaties")}>
        {used.length > 0 ? <VenueRows venues={used} /> : <EmptyState title="Hier komen de locaties" />}
      </Section>
      <Section title="Locatie toevoegen">
        <Form form={form}>
          <VenueFields fields={fields} />
          <input type="hidden" name="nieuw" value={fields.nieuw.initialValue} />
          <Button className="justify-self-start">Voeg toe</Button>
        </Form>
      </Section>
      {archived.length > 0 && (
        <Section title="Niet meer in gebruik">
          <VenueRows venues={archived} />
        </Section>
      )}
    </>
  );
}
