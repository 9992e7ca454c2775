import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { attendanceTable } from "~/domain/attendance/attendance-table.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { AttendanceScripts } from "~/ui/attendance/attendance-scripts";
import { NameSearch } from "~/ui/attendance/list-tools";
import { MeetingsTable } from "~/ui/attendance/meetings-table";
import { UnmarkedNotice } from "~/ui/attendance/unmarked-notice";
import { pageMeta } from "~/ui/frame/page-meta";
import { clockTime, shortDay } from "~/ui/kit/dutch-date";
import { PageHeading } from "~/ui/kit/page-heading";
import { Tabs } from "~/ui/kit/tabs";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Alle dagdelen: ${data.edition.title}` : "Alle dagdelen" });

export const loader = door.only(
  "themeLead",
  "trainer",
)(({ actor, params }) => attendanceTable(actor, params.editionId ?? ""));

export default function AttendanceTablePage() {
  const table = useLoaderData<typeof loader>();
  const { edition, meetings } = table;
  return (
    <>
      <PageHeading trail={[{ label: "Werk", href: paths.work() }]} kicker="Aanwezigheid" title={edition.title} />
      <Tabs
        label="Dagdelen"
        tabs={[
          { label: "Alle dagdelen", href: paths.attendanceTable(edition.id), current: true },
          ...meetings.map(({ id, startsAt }) => ({
            label: `${shortDay(startsAt)}, ${clockTime(startsAt)}`,
            href: paths.attendance(edition.id, id),
            current: false,
          })),
        ]}
      />
      <p className="mb-4 max-w-measure lg:hidden">
        Op dit scherm past één dagdeel tegelijk. Kies hierboven welk dagdeel u wilt zien.
      </p>
      {table.unmarked && <UnmarkedNotice />}
      <div className="mb-6 max-lg:hidden">
        <NameSearch />
      </div>
      <MeetingsTable table={table} />
      <AttendanceScripts searching />
    </>
  );
}
