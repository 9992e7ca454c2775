import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addPeoplePage } from "~/domain/editions/add-people-page.server";
import { registerPersonWords } from "~/domain/registration/lead-words";
import { registerPersonForm } from "~/domain/registration/register-person.form";
import { registerPerson } from "~/domain/registration/register-person.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { AddPeopleHeading } from "~/ui/editions/add-people-heading";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { TextField } from "~/ui/kit/text-field";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Iemand toevoegen: ${data.edition.title}` : "Iemand toevoegen" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params }) => addPeoplePage(actor, params.editionId ?? ""));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request, params: { editionId = "" } }) => {
  await addPeoplePage(actor, editionId);
  const form = await readForm(request, registerPersonForm);
  if (!form.ok) return form.answer;
  const result = await registerPerson(actor, { editionId, ...form.value });
  if (result.outcome === "name-needed") return form.refuse({ name: NAME_NEEDED });
  return redirectWithFlash(paths.people(editionId), registerPersonWords(result));
});

const NAME_NEEDED = "Wij kennen dit adres nog niet. Vul ook de naam in.";

export default function AddPersonPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<{ email: string; name: string }>({ id: "toevoegen", lastResult });
  return (
    <>
      <AddPeopleHeading
        page={page}
        title="Iemand toevoegen"
        lead="U schrijft iemand in met het hele adres. Die krijgt daarover bericht."
      />
      {!page.over && (
        <>
          <Form form={form}>
            <TextField field={fields.email} label="E-mailadres" type="email" autoComplete="off" inputMode="email" />
            <TextField
              field={fields.name}
              label="Naam"
              hint="Alleen nodig als iemand nog geen account heeft. Anders geldt de naam van het account."
              optional
              autoComplete="off"
            />
            <Button className="justify-self-start">Schrijf in</Button>
          </Form>
          <p className="mt-8">
            Wilt u meer mensen inschrijven? <a href={paths.addList(page.edition.id)}>Voeg een lijst toe</a>.
          </p>
        </>
      )}
    </>
  );
}
