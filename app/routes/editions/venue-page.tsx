import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeVenueForm } from "~/domain/catalogue/save-venue.form";
import { saveVenue } from "~/domain/catalogue/save-venue.server";
import { venueDetail } from "~/domain/catalogue/venues-queries.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { VenueFields } from "~/ui/catalogue/venue-fields";
import { VenueUse } from "~/ui/catalogue/venue-use";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Checkbox } from "~/ui/kit/choice-fields";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta({ title: data?.name ?? "Locatie" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params: { slug = "" } }) => venueDetail(actor, slug));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request, params: { slug = "" } }) => {
  const form = await readForm(request, changeVenueForm);
  if (!form.ok) return form.answer;
  const end = await saveVenue(actor, { ...form.value, slug });
  if (end.outcome === "in-use") return form.refuse({ adres: inUseWords(end.editions) });
  return redirectWithFlash(paths.venues(), { tone: "good", text: `${form.value.naam} is bewaard.` });
});

function inUseWords(editions: number): string {
  const used = editions === 1 ? "Er komt hier nog 1 uitvoering" : `Er komen hier nog ${editions} uitvoeringen`;
  return `${used}. Voeg een nieuwe locatie toe en wijzig die uitvoeringen: dan krijgen de deelnemers bericht.`;
}

export default function VenuePage() {
  const venue = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const defaultValue = {
    naam: venue.name,
    adres: venue.address,
    postcode: venue.postcode,
    plaats: venue.town,
    capaciteit: venue.capacity === null ? "" : String(venue.capacity),
    route: venue.directions,
    gebruik: venue.archived ? "" : "on",
  };
  const [form, fields] = useForm<typeof defaultValue>({ id: "locatie", lastResult, defaultValue });
  const trail = [
    { label: "Werk", href: paths.work() },
    { label: "Locaties", href: paths.venues() },
  ];
  return (
    <>
      <PageHeading trail={trail} title={venue.name} />
      <VenueUse coming={venue.coming} past={venue.past} now={venue.now} />
      <Form form={form}>
        <VenueFields fields={fields} />
        <Checkbox
          field={fields.gebruik}
          label="In gebruik"
          hint="Zonder vinkje is de locatie niet meer te kiezen. Waar hij al staat, blijft hij staan."
        />
        <Button className="justify-self-start">Bewaar</Button>
      </Form>
    </>
  );
}
