import QrCode from "lucide-react/icons/qr-code";
import Tablet from "lucide-react/icons/tablet";
import type { AttendanceSheet, SheetMeeting } from "~/domain/attendance/sheet";
import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { ButtonLink } from "~/ui/kit/button";
import { clockTime, shortDay } from "~/ui/kit/dutch-date";
import { PageHeading } from "~/ui/kit/page-heading";
import { Tabs } from "~/ui/kit/tabs";
import { When } from "~/ui/kit/when";

/** Which edition and which of its meetings the list is about. */
export function SheetHeading({ sheet }: { sheet: AttendanceSheet }) {
  const { edition, meetings, meeting, people, held, can, now } = sheet;
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
        actions={can.mark && meeting && now < meeting.endsAt && <AtTheDoor edition={edition} meeting={meeting} />}
      />
      {meeting && people.length > 0 && (
        <Papers editionId={edition.id} meetingId={meeting.id} several={meetings.length > 1} />
      )}
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

/** What one takes along on paper, and on a desk the way to all meetings at once. */
function Papers({ editionId, meetingId, several }: { editionId: string; meetingId: string; several: boolean }) {
  return (
    <nav aria-label="Op papier en naast elkaar" data-screen-only="" className="-mt-4 mb-6">
      <ul className="flex flex-wrap gap-x-6">
        <li>
          <a href={paths.attendanceListPdf(editionId, meetingId)} className="inline-flex min-h-11 items-center">
            Presentielijst (PDF)
          </a>
        </li>
        <li>
          <a href={paths.nameBadgesPdf(editionId)} className="inline-flex min-h-11 items-center">
            Naambordjes (PDF)
          </a>
        </li>
        {several && (
          <li className="max-lg:hidden">
            <a href={paths.attendanceTable(editionId)} className="inline-flex min-h-11 items-center">
              Alle dagdelen naast elkaar
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** What helps while people come in. */
function AtTheDoor({ edition, meeting }: { edition: AttendanceSheet["edition"]; meeting: SheetMeeting }) {
  return (
    <>
      <ButtonLink tone="quiet" icon={QrCode} href={paths.checkInScreen(edition.id, meeting.id)}>
        Laat mensen inchecken
      </ButtonLink>
      <ButtonLink tone="quiet" icon={Tablet} href={paths.kiosk(edition.id, meeting.id)}>
        Open de kiosk
      </ButtonLink>
    </>
  );
}
