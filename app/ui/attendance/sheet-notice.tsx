import type { AttendanceSheet } from "~/domain/attendance/sheet";
import { dayAndTime } from "~/ui/kit/dutch-date";
import { relativeMoment } from "~/ui/kit/dutch-relative";
import { Notice } from "~/ui/kit/notice";

/** Why nothing can be marked now, and from when it can. */
export function SheetNotice({ sheet: { edition, meeting, now } }: { sheet: AttendanceSheet }) {
  if (edition.cancelled)
    return <Notice tone="warn" title="Deze uitvoering is geannuleerd. U kunt geen aanwezigheid aangeven." />;
  if (!meeting) return <Notice tone="warn" title="Deze uitvoering heeft geen dagdelen meer." />;
  if (meeting.window === "closed") {
    return <Notice title="Deze lijst staat vast. Aanwezigheid veranderen kan tot een jaar na afloop." />;
  }
  const from = `${dayAndTime(meeting.from, undefined, now)} (${relativeMoment(meeting.from, now)})`;
  return (
    <Notice title={`U kunt aanwezigheid aangeven vanaf ${from}.`}>
      <p data-screen-only="">Wilt u een lijst op papier om te tekenen? Druk dan deze pagina af.</p>
    </Notice>
  );
}
