import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Guest, isSignedIn, type Visitor } from "~/domain/access/actor";
import { checkIn } from "~/domain/attendance/check-in.server";
import { readCheckInCode } from "~/domain/attendance/check-in-code";
import { checkInPage } from "~/domain/attendance/check-in-page.server";
import { notScannedWords, tappedWords } from "~/domain/attendance/check-in-words";
import { scanCode } from "~/domain/attendance/scan-code.server";
import { rememberedScan, rememberScan } from "~/http/check-in-cookie.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";
import { CheckInTap } from "~/ui/attendance/check-in-tap";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction = () => [...pageMeta({ title: "Inchecken" }), { name: "robots", content: "noindex" }];

// Signed out, the scan is remembered and signing in leads back here: by then the screen shows another code.
export const loader = door.open(async (visit) => {
  const { actor, url } = visit;
  const { scan, said } = await scanOf(visit);
  if (!scan) return json({ page: null, said }, { status: 404 });
  if (!isSignedIn(actor)) throw redirectWithFlash(paths.signIn(url.pathname), SIGN_IN_FIRST, 302);
  return json({ page: await checkInPage(actor, scan), said });
});

export const action = door.signedIn(async (visit) => {
  const back = paths.checkIn(visit.params.code ?? "");
  const { scan, said } = await scanOf(visit);
  const text = scan ? tappedWords(await checkIn(visit.actor, scan)) : said.text;
  return text ? redirectWithFlash(back, { tone: "warn", text }) : redirect(back, 303);
});

const SIGN_IN_FIRST = {
  tone: "good",
  text: "De code klopt. Log nog even in. Daarna laat u met één tik weten dat u er bent.",
} as const;

interface Scanning {
  actor: Visitor | Guest;
  request: Request;
  params: Record<string, string | undefined>;
  network: string;
  setCookie: (header: string) => void;
}

/** What this browser scanned: remembered when it was of this code, else looked up and remembered now. */
async function scanOf({ actor, request, params: { code: typed = "" }, network, setCookie }: Scanning) {
  const code = readCheckInCode(typed) ?? "";
  const known = rememberedScan(request, code);
  if (known) return { scan: known, said: NOTHING };
  const end = await scanCode(actor, { typed, network });
  if (end.outcome !== "scanned") return { scan: null, said: notScannedWords(end) };
  const { kept, cookie } = rememberScan(request, { code, ...end.scan });
  setCookie(cookie);
  return { scan: kept, said: NOTHING };
}

const NOTHING = { title: "", text: "" };

export default function CheckInPage() {
  const { page, said } = useLoaderData<typeof loader>();
  if (page) return <CheckInTap page={page} />;
  return (
    <>
      <PageHeading title={said.title} lead={said.text} />
      <ButtonLink href={paths.typeCheckInCode()}>Vul de code in</ButtonLink>
    </>
  );
}
