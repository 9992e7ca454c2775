import { useForm } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterCodeForm } from "~/domain/signing-in/enter-code.form";
import { enterCode } from "~/domain/signing-in/enter-code.server";
import { SESSION_DAYS } from "~/domain/signing-in/session-lifetime";
import { CODE_MINUTES } from "~/domain/signing-in/sign-in-code";
import { readCookie } from "~/http/cookies.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { SESSION_COOKIE, sessionCookie } from "~/http/session-cookie.server";
import { forgetSignInStep, readSignInStep } from "~/http/sign-in-cookie.server";
import { surroundings } from "~/http/surroundings.server";
import { paths } from "~/paths";
import { Address } from "~/ui/account/address";
import { NewCode } from "~/ui/account/new-code";
import { missedCodeWords } from "~/ui/account/sign-in-words";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";
import { TextField } from "~/ui/kit/text-field";

export const meta = () => pageMeta({ title: "Vul de code in" });

export const loader = door.guest(({ request }) => {
  const step = readSignInStep(request);
  if (!step) throw redirect(paths.signIn());
  return { email: step.email, back: step.back, demo: surroundings().postboxIsOpen };
});

export const action = door.guest(async ({ actor, request, network, setCookie }) => {
  const step = readSignInStep(request);
  if (!step) return redirectWithFlash(paths.signIn(), NOT_HERE);
  const form = await readForm(request, enterCodeForm);
  if (!form.ok) return form.answer;
  const replaces = readCookie(request, SESSION_COOKIE);
  const end = await enterCode(actor, { code: form.value.code, browser: step.browser, ip: network, replaces });
  if (end.outcome !== "signed-in") return form.refuse({ code: missedCodeWords(end) });
  setCookie(sessionCookie(end.token, SESSION_DAYS));
  setCookie(forgetSignInStep());
  const onward = step.back ?? paths.myLearning();
  return end.opened ? redirectWithFlash(onward, WELCOME) : redirect(onward, 303);
});

const NOT_HERE = { tone: "warn", text: "In deze browser is geen code aangevraagd. Vraag hier een code aan." } as const;
const WELCOME = { tone: "good", text: "Welkom bij de academie. Uw account is klaar." } as const;

export default function CodePage() {
  const { email, back, demo } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<{ code: string }>({ id: "code", lastResult });
  return (
    <>
      <PageHeading
        title="Vul de code in"
        lead={
          <>
            Wij stuurden een e-mail naar <Address>{email}</Address>. De code daarin werkt {CODE_MINUTES} minuten, in
            deze browser.
          </>
        }
      />
      {demo && (
        <div className="mb-6">
          <Notice>
            In deze demo gaat er geen echte e-mail weg: de brief staat in het <a href={paths.postbox()}>postvak</a>.
          </Notice>
        </div>
      )}
      <Form form={form} className="mb-12">
        <TextField
          field={fields.code}
          label="De code uit de e-mail"
          hint="8 letters en cijfers, zoals AC3D-7KR2. Plakken mag."
          width="short"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button className="justify-self-start">Inloggen</Button>
      </Form>
      <NewCode back={back} />
    </>
  );
}
