import { useForm } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { notScannedWords } from "~/domain/attendance/check-in-words";
import { scanCode } from "~/domain/attendance/scan-code.server";
import { typeCheckInCodeForm } from "~/domain/attendance/type-check-in-code.form";
import { rememberScan } from "~/http/check-in-cookie.server";
import { door } from "~/http/door.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";
import { TextField } from "~/ui/kit/text-field";

export const meta = () =>
  pageMeta({
    title: "Inchecken",
    description: "Vul de code van het scherm in de zaal in, en laat weten dat u er bent.",
  });

export const loader = door.open(() => null);

export const action = door.open(async ({ actor, request, network, setCookie }) => {
  const form = await readForm(request, typeCheckInCodeForm);
  if (!form.ok) return form.answer;
  const { code } = form.value;
  const end = await scanCode(actor, { typed: code, network });
  if (end.outcome !== "scanned") {
    const { title, text } = notScannedWords(end);
    return form.refuse({ code: `${title}. ${text}` });
  }
  setCookie(rememberScan(request, { code, ...end.scan }).cookie);
  return redirect(paths.checkIn(code), 303);
});

export default function TypeCheckInCodePage() {
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<{ code: string }>({ id: "inchecken", lastResult });
  return (
    <>
      <PageHeading
        title="Inchecken"
        lead="Bent u bij een training of bijeenkomst? Vul de code in die daar op het scherm staat."
      />
      <Form form={form}>
        <TextField
          field={fields.code}
          label="De code op het scherm"
          hint="6 letters en cijfers, zoals K7M-4XR. De code wisselt elke halve minuut."
          width="short"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button className="justify-self-start">Verder</Button>
      </Form>
    </>
  );
}
