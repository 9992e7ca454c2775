import type { AttendanceSheet } from "~/domain/attendance/sheet";
import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { clockTime, shortDay } from "~/ui/kit/dutch-date";
import { PageHeading } from "~/ui/kit/page-heading";
import { Tabs } from "~/ui/kit/tabs";
import { When } from "~/ui/kit/when";

/** Which edition and which of its meetings the list is about. */
export function SheetHeading({ sheet }: { sheet: AttendanceSheet }) {
  const { edition, meetings, meeting, held, now } = sheet;
  return (
    <>
      <PageHeading
        trail={[{ label: "Werk", href: paths.work() }]}
        kicker="Aanwezigheid"
        title={edition.title}
        meta={
          <>
            {meeting && <When start={meeting.startsAt} end={meeting.endsAt} now={now} relative />}
            <span className="text-ink-muted">{edition.place}</span>
            {held && <Badge tone="good">telt als gehouden</Badge>}
            {edition.cancelled && <Badge tone="bad">geannuleerd</Badge>}
          </>
        }
      />
      {meetings.length > 1 && (
        <Tabs
          label="Dagdelen"
          tabs={meetings.map(({ id, startsAt }) => ({
            label: `${shortDay(startsAt)}, ${clockTime(startsAt)}`,
            href: paths.attendance(edition.id, id),
            current: id === meeting?.id,
          }))}
        />
      )}
    </>
  );
}
