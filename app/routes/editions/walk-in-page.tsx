import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { admitWalkInForm } from "~/domain/attendance/admit-walk-in.form";
import { admitWalkIn } from "~/domain/attendance/admit-walk-in.server";
import { walkInWords } from "~/domain/attendance/walk-in";
import { walkInPage } from "~/domain/attendance/walk-in-page.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";
import { TextField } from "~/ui/kit/text-field";
import { When } from "~/ui/kit/when";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Binnenlopen: ${data.edition.title}` : "Binnenlopen" });

export const loader = door.only(
  "themeLead",
  "trainer",
)(({ actor, params, url }) => walkInPage(actor, params.editionId ?? "", url.searchParams.get("dagdeel")));

export const action = door.only(
  "themeLead",
  "trainer",
)(async ({ actor, request, params: { editionId = "" } }) => {
  const form = await readForm(request, admitWalkInForm);
  if (!form.ok) return form.answer;
  const { dagdeel: meetingId, email, name } = form.value;
  const result = await admitWalkIn(actor, { editionId, meetingId, email, name });
  if (result.outcome === "name-needed") return form.refuse({ name: NAME_NEEDED });
  return redirectWithFlash(paths.attendance(editionId, meetingId), walkInWords(result));
});

const NAME_NEEDED = "Wij kennen dit adres nog niet. Vul ook de naam in.";

export default function WalkInPage() {
  const { edition, meeting, free, dayOver, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<{ email: string; name: string }>({ id: "binnenlopen", lastResult });
  return (
    <>
      <PageHeading
        trail={[
          { label: "Werk", href: paths.work() },
          { label: "Aanwezigheid", href: paths.attendance(edition.id, meeting.id) },
        ]}
        kicker={edition.title}
        title="Iemand die niet op de lijst staat"
        lead={free === 1 ? "Er is nog 1 plaats vrij." : `Er zijn nog ${free} plaatsen vrij.`}
        meta={<When start={meeting.startsAt} end={meeting.endsAt} now={now} />}
      />
      {edition.walkIns && !dayOver ? (
        <Form form={form}>
          <input type="hidden" name="dagdeel" value={meeting.id} />
          <TextField field={fields.email} label="E-mailadres" type="email" autoComplete="off" inputMode="email" />
          <TextField
            field={fields.name}
            label="Naam"
            hint="Alleen nodig als iemand nog niet bij ons bekend is."
            optional
            autoComplete="off"
          />
          <Button className="justify-self-start">Schrijf in als aanwezig</Button>
        </Form>
      ) : (
        <Notice title={dayOver ? "De dag van dit dagdeel is voorbij." : "Binnenlopen mag niet bij deze uitvoering."} />
      )}
      <p className="mt-8 max-w-measure">
        Geen plaats meer, of wil iemand geen adres geven? Tel die persoon dan mee bij{" "}
        <a href={paths.attendance(edition.id, meeting.id)}>Mensen zonder inschrijving</a>.
      </p>
    </>
  );
}
