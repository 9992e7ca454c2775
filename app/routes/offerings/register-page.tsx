import { useForm } from "@conform-to/react";
import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { managerAddressWords } from "~/domain/registration/manager-address";
import { myRegistering } from "~/domain/registration/my-registering.server";
import { answerField, registerForm } from "~/domain/registration/register.form";
import { registerForEdition } from "~/domain/registration/register.server";
import { registerWords } from "~/domain/registration/registration-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";
import { answerWords } from "~/ui/registration/answer-words";
import { ManagerField } from "~/ui/registration/manager-field";
import { QuestionField } from "~/ui/registration/question-field";
import { RegisterFacts } from "~/ui/registration/register-facts";
import { registerButton } from "~/ui/registration/standing-words";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Inschrijven voor ${data.edition.title}` : "Inschrijven" });

export const loader = door.signedIn(async ({ actor, params: { slug = "", editionId = "" } }) => {
  const page = await myRegistering(actor, { slug, editionId });
  // Who cannot register, or has, reads why on the page of the edition.
  if (!page.mine.can.register) throw redirect(paths.edition(slug, page.edition.id));
  return page;
});

export const action = door.signedIn(async ({ actor, request, params: { slug = "", editionId = "" } }) => {
  const form = await readForm(request, registerForm);
  if (!form.ok) return form.answer;
  const result = await registerForEdition(actor, { slug, editionId, ...form.value });
  if (result.outcome === "answers-missing") {
    return form.refuse(
      Object.fromEntries(result.fields.map((id) => [answerField(id), answerWords(form.value.answers[id])])),
    );
  }
  if (result.outcome === "manager-address") return form.refuse({ leidinggevende: managerAddressWords(result.problem) });
  // A draft has no page yet: back to what it is an edition of.
  const page = result.outcome === "unpublished" ? paths.offering(slug) : paths.edition(slug, editionId);
  return redirectWithFlash(page, registerWords(result));
});

export default function RegisterPage() {
  const { edition, mine, questions, asksManager, erasedOn } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<Record<string, string>>({ id: "inschrijving", lastResult });
  const { id, title, offering, now } = edition;
  const asks = Object.fromEntries(questions.map((question) => [answerField(question.id), question.label]));
  return (
    <>
      <PageHeading
        trail={[
          { label: "Aanbod", href: paths.catalogue() },
          { label: offering.title, href: paths.offering(offering.slug) },
          { label: title, href: paths.edition(offering.slug, id) },
        ]}
        title={`Inschrijven voor ${title}`}
      />
      <RegisterFacts edition={edition} mine={mine} now={now} />
      <Form form={form} asks={asks}>
        {questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            field={fields[answerField(question.id)] ?? { name: answerField(question.id) }}
            erasedOn={erasedOn}
          />
        ))}
        {asksManager && <ManagerField field={fields.leidinggevende ?? { name: "leidinggevende" }} />}
        <Button className="justify-self-start">{registerButton(mine.standing)}</Button>
      </Form>
    </>
  );
}
