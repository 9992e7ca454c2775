import { json, type MetaFunction, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attendanceSheet } from "~/domain/attendance/attendance-sheet.server";
import { refusedWords, savedWords } from "~/domain/attendance/attendance-words";
import { markAttendanceForm } from "~/domain/attendance/mark-attendance.form";
import { markAttendance } from "~/domain/attendance/mark-attendance.server";
import { conflictSentences } from "~/domain/attendance/marked-answer";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { AttendanceForm } from "~/ui/attendance/attendance-form";
import { CheckInNotes } from "~/ui/attendance/check-in-notes";
import { Corrections } from "~/ui/attendance/corrections";
import { ReadingList } from "~/ui/attendance/reading-list";
import { SheetHeading } from "~/ui/attendance/sheet-heading";
import { SheetNotice } from "~/ui/attendance/sheet-notice";
import { pageMeta } from "~/ui/frame/page-meta";
import { EmptyState } from "~/ui/kit/empty-state";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Aanwezigheid: ${data.edition.title}` : "Aanwezigheid" });

export const loader = door.only(
  "themeLead",
  "trainer",
)(({ actor, params, url }) =>
  attendanceSheet(actor, { editionId: params.editionId ?? "", meetingId: url.searchParams.get("dagdeel") }),
);

export const action = door.only(
  "themeLead",
  "trainer",
)(async ({ actor, params, request }) => {
  const form = await readForm(request, markAttendanceForm);
  if (!form.ok) return form.answer;
  const editionId = params.editionId ?? "";
  const marked = await markAttendance(actor, { editionId, ...form.value });
  if (marked.outcome !== "saved") return form.refuse(refusedWords(marked));
  if (marked.conflicts.size > 0 || marked.countConflict) {
    return json({ conflicts: conflictSentences(marked), said: savedWords(marked) }, { status: 409 });
  }
  return redirectWithFlash(paths.attendance(editionId, form.value.meetingId), {
    tone: "good",
    text: savedWords(marked),
  });
});

export default function AttendancePage() {
  const sheet = useLoaderData<typeof loader>();
  const { typed, partly } = cameBack(useActionData<typeof action>());
  const { meeting, people, can } = sheet;
  return (
    <>
      <SheetHeading sheet={sheet} />
      <CheckInNotes notes={sheet.notes} />
      {people.length === 0 && (
        <div className="mb-6">
          <Nobody />
        </div>
      )}
      {can.mark && meeting ? (
        <AttendanceForm sheet={sheet} meeting={meeting} typed={typed} partly={partly} />
      ) : (
        <div className="grid gap-6">
          <SheetNotice sheet={sheet} />
          {people.length > 0 && <ReadingList people={people} />}
        </div>
      )}
      <Corrections sheet={sheet} />
    </>
  );
}

/** What was typed when something is to be mended; what was not saved when someone else was first. */
function cameBack(answer: SerializeFrom<typeof action> | undefined) {
  if (!answer) return {};
  return "form" in answer ? { typed: answer.form } : { partly: answer };
}

function Nobody() {
  return (
    <EmptyState title="Nog niemand heeft een plaats">
      <p>Wie zich inschrijft en een plaats heeft, staat hier op de lijst.</p>
    </EmptyState>
  );
}
