import { useForm } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type EmploymentAnswers, missingWords } from "~/domain/accounts/employment";
import { listedEmployers } from "~/domain/organisations/listed-employers.server";
import { requestAccountForm } from "~/domain/signing-in/request-account.form";
import { requestAccount } from "~/domain/signing-in/request-account.server";
import { door } from "~/http/door.server";
import { readForm } from "~/http/form.server";
import { nextSignInStep, signInStepCookie } from "~/http/sign-in-cookie.server";
import { wayBack } from "~/http/way-back";
import { paths } from "~/paths";
import { EmailField } from "~/ui/account/email-field";
import { EmploymentFields } from "~/ui/account/employment-fields";
import { noLetterWords } from "~/ui/account/sign-in-words";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";
import { TextField } from "~/ui/kit/text-field";

export const meta = () =>
  pageMeta({
    title: "Account aanvragen",
    description: "Vraag een account aan bij de NHVeilig Academie. U kunt daarna meteen meedoen.",
  });

export const loader = door.guest(async ({ url }) => ({
  listed: await listedEmployers(),
  back: wayBack(url.searchParams.get("terug")),
}));

export const action = door.guest(async ({ actor, request, network, setCookie }) => {
  const form = await readForm(request, requestAccountForm(await listedEmployers()));
  if (!form.ok) return form.answer;
  const { terug, ...answers } = form.value;
  const step = nextSignInStep(request, answers.email, wayBack(terug));
  const end = await requestAccount(actor, { ...answers, browser: step.browser, ip: network });
  if (end.outcome === "employment-unclear") return form.refuse({ employer: missingWords.employer });
  if (end.outcome !== "letter-sent") return form.refuse({ email: noLetterWords(end) });
  setCookie(signInStepCookie(step));
  return redirect(paths.enterCode(), 303);
});

interface Fields extends EmploymentAnswers {
  name: string;
  email: string;
  jobTitle: string;
  terug: string;
}

export default function RequestAccountPage() {
  const { listed, back } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<Fields>({ id: "account", lastResult, defaultValue: { terug: back } });
  return (
    <>
      <PageHeading
        title="Account aanvragen"
        lead="Wij sturen u een code om uw adres te bevestigen. Daarna kunt u meteen meedoen."
      />
      <Form form={form} className="group">
        <TextField field={fields.name} label="Uw naam" autoComplete="name" />
        <EmailField field={fields.email} label="Uw e-mailadres van het werk" />
        <EmploymentFields fields={fields} listed={listed} />
        <TextField field={fields.jobTitle} label="Uw functie" optional autoComplete="organization-title" />
        <input type="hidden" name="terug" value={fields.terug.initialValue} />
        <p className="max-w-measure text-small text-ink-muted">
          Wij bewaren alleen wat u hier invult en wat u bij de academie doet. Lees meer over{" "}
          <a href={paths.privacy()}>uw privacy</a>.
        </p>
        <Button className="justify-self-start">Vraag account aan</Button>
      </Form>
      <p className="mt-8">
        Hebt u al een account? <a href={paths.signIn(back ?? undefined)}>Log in</a>.
      </p>
    </>
  );
}
