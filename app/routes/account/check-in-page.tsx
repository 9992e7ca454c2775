import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isSignedIn } from "~/domain/access/actor";
import { checkIn } from "~/domain/attendance/check-in.server";
import { readCheckInCode, readScannedCode } from "~/domain/attendance/check-in-code";
import { checkInPage } from "~/domain/attendance/check-in-page.server";
import { notScannedWords, tappedWords } from "~/domain/attendance/check-in-words";
import { lookAtCode } from "~/domain/attendance/look-at-code.server";
import { scanCode } from "~/domain/attendance/scan-code.server";
import { rememberedScan, rememberScan } from "~/http/check-in-cookie.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";
import { CheckInTap } from "~/ui/attendance/check-in-tap";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button, ButtonLink } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction = () => [...pageMeta({ title: "Inchecken" }), { name: "robots", content: "noindex" }];

// Signed out, the scan is remembered and signing in leads back here: by then the screen shows another code.
export const loader = door.open(async ({ actor, request, params, url, setCookie }) => {
  const code = codeIn(params);
  let scan = rememberedScan(request, code);
  if (!scan) {
    const end = await lookAtCode(code);
    if (end.outcome === "unread" || (end.outcome === "old-code" && isSignedIn(actor))) return json(TO_TRY);
    if (end.outcome !== "scanned") return json({ page: null, said: notScannedWords(end) }, { status: 404 });
    const { kept, cookie } = rememberScan(request, { code, ...end.scan });
    setCookie(cookie);
    scan = kept;
  }
  if (!isSignedIn(actor)) throw redirectWithFlash(paths.signIn(url.pathname), SIGN_IN_FIRST, 302);
  return json({ page: await checkInPage(actor, scan), said: null });
});

// A code that this browser does not remember is judged, and counted, when someone asks for it.
export const action = door.signedIn(async ({ actor, request, params, network, setCookie }) => {
  const code = codeIn(params);
  const back = paths.checkIn(code);
  const known = rememberedScan(request, code);
  if (known) {
    const text = tappedWords(await checkIn(actor, known));
    return text ? redirectWithFlash(back, { tone: "warn", text }) : redirect(back, 303);
  }
  const end = await scanCode(actor, { typed: code, network });
  if (end.outcome !== "scanned") {
    const { title, text } = notScannedWords(end);
    return redirectWithFlash(paths.typeCheckInCode(), { tone: "warn", text: `${title}. ${text}` });
  }
  setCookie(rememberScan(request, { code, ...end.scan }).cookie);
  return redirect(back, 303);
});

const SIGN_IN_FIRST = {
  tone: "good",
  text: "De code klopt. Log nog even in. Daarna laat u met één tik weten dat u er bent.",
} as const;

const TO_TRY = { page: null, said: null };

function codeIn({ code = "" }: Record<string, string | undefined>): string {
  return readScannedCode(code) ?? readCheckInCode(code) ?? "";
}

export default function CheckInPage() {
  const { page, said } = useLoaderData<typeof loader>();
  if (page) return <CheckInTap page={page} />;
  return said ? <NotNow {...said} /> : <ToTry />;
}

function NotNow({ title, text }: { title: string; text: string }) {
  return (
    <>
      <PageHeading title={title} lead={text} />
      <ButtonLink href={paths.typeCheckInCode()}>Vul de code in</ButtonLink>
    </>
  );
}

function ToTry() {
  return (
    <>
      <PageHeading
        title="Inchecken"
        lead="De code op het scherm in de zaal wisselt elke halve minuut. Kijk of uw code nog geldt."
      />
      <Form>
        <Button className="justify-self-start">Verder</Button>
      </Form>
    </>
  );
}
