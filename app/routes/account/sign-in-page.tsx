import { useForm } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requestCodeForm } from "~/domain/signing-in/request-code.form";
import { requestCode } from "~/domain/signing-in/request-code.server";
import { door } from "~/http/door.server";
import { readForm } from "~/http/form.server";
import { nextSignInStep, readSignInStep, signInStepCookie } from "~/http/sign-in-cookie.server";
import { surroundings } from "~/http/surroundings.server";
import { wayBack } from "~/http/way-back";
import { paths } from "~/paths";
import { DemoPeople } from "~/ui/account/demo-people";
import { EmailField } from "~/ui/account/email-field";
import { noLetterWords } from "~/ui/account/sign-in-words";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";

export const meta = () =>
  pageMeta({ title: "Inloggen", description: "Log in bij de NHVeilig Academie met een code per e-mail." });

export const loader = door.guest(({ request, url }) => ({
  email: readSignInStep(request)?.email,
  back: wayBack(url.searchParams.get("terug")),
  demo: surroundings().postboxIsOpen,
}));

export const action = door.guest(async ({ actor, request, network, setCookie }) => {
  const form = await readForm(request, requestCodeForm);
  if (!form.ok) return form.answer;
  const { email, terug } = form.value;
  const step = nextSignInStep(request, email, wayBack(terug));
  const end = await requestCode(actor, { email, browser: step.browser, ip: network });
  if (end.outcome !== "letter-sent") return form.refuse({ email: noLetterWords(end) });
  setCookie(signInStepCookie(step));
  return redirect(paths.enterCode(), 303);
});

export default function SignInPage() {
  const { email, back, demo } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<{ email: string; terug: string }>({
    id: "inloggen",
    lastResult,
    defaultValue: { email, terug: back },
  });
  return (
    <>
      <PageHeading title="Inloggen" lead="U krijgt een code per e-mail. Een wachtwoord hebt u niet nodig." />
      <Form form={form} className="mb-12">
        <EmailField field={fields.email} label="Uw e-mailadres" hint="Het adres van uw account bij de academie." />
        <input type="hidden" name="terug" value={fields.terug.initialValue} />
        <Button className="justify-self-start">Stuur code</Button>
      </Form>
      <Section title="Nog geen account?">
        <p className="max-w-measure">
          Werkt u in Noord-Holland aan veiligheid, of met jongeren of mensen die hulp nodig hebben? Dan kunt u meedoen.{" "}
          <a href={paths.requestAccount(back ?? undefined)}>Vraag een account aan</a>.
        </p>
      </Section>
      {demo && <DemoPeople />}
    </>
  );
}
