import { json } from "@remix-run/node";
import { sendTapsForm } from "~/domain/attendance/mark-at-kiosk.form";
import { markAtKiosk } from "~/domain/attendance/mark-at-kiosk.server";
import { door } from "~/http/door.server";
import { readForm } from "~/http/form.server";

/** The door behind which a kiosk sends what was tapped; its script alone calls it. */
export const action = door.only(
  "themeLead",
  "trainer",
)(async ({ actor, request, params }) => {
  const form = await readForm(request, sendTapsForm);
  if (!form.ok) return form.answer;
  const { dagdeel: meetingId, tikken: taps } = form.value;
  const end = await markAtKiosk(actor, { editionId: params.editionId ?? "", meetingId, taps });
  return json(end, { status: end.outcome === "saved" ? 200 : 409 });
});
