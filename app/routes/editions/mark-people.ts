import { json } from "@remix-run/node";
import { refusedWords } from "~/domain/attendance/attendance-words";
import { markAttendanceForm } from "~/domain/attendance/mark-attendance.form";
import { markAttendance } from "~/domain/attendance/mark-attendance.server";
import { markedAnswer } from "~/domain/attendance/marked-answer";
import { door } from "~/http/door.server";
import { readForm } from "~/http/form.server";

/** Saves single taps of the attendance list while it stays open: the same form, answered for its script. */
export const action = door.only(
  "themeLead",
  "trainer",
)(async ({ actor, params, request }) => {
  const form = await readForm(request, markAttendanceForm);
  if (!form.ok) return form.answer;
  const marked = await markAttendance(actor, { editionId: params.editionId ?? "", ...form.value });
  return marked.outcome === "saved" ? json(markedAnswer(marked)) : form.refuse(refusedWords(marked));
});
