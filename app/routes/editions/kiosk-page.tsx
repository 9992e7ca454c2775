import type { MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { kioskList } from "~/domain/attendance/kiosk-list.server";
import { tapNameForm } from "~/domain/attendance/mark-at-kiosk.form";
import { markAtKiosk } from "~/domain/attendance/mark-at-kiosk.server";
import { door } from "~/http/door.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { Kiosk } from "~/ui/attendance/kiosk";
import { pageMeta } from "~/ui/frame/page-meta";

export const handle = { bare: true };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Kiosk: ${data.edition.title}` : "Kiosk" });

export const loader = door.only(
  "themeLead",
  "trainer",
)(({ actor, params, url }) =>
  kioskList(actor, { editionId: params.editionId ?? "", meetingId: url.searchParams.get("dagdeel") }),
);

// Where no script runs, a tap is a form of its own.
export const action = door.only(
  "themeLead",
  "trainer",
)(async ({ actor, request, params: { editionId = "" } }) => {
  const form = await readForm(request, tapNameForm);
  if (!form.ok) return form.answer;
  const { dagdeel: meetingId, registratie: registrationId } = form.value;
  await markAtKiosk(actor, { editionId, meetingId, taps: [{ registrationId, secondsAgo: 0 }] });
  return redirect(paths.kiosk(editionId, meetingId), 303);
});

export default function KioskPage() {
  return <Kiosk list={useLoaderData<typeof loader>()} />;
}
