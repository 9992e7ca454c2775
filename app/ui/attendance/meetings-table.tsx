import { markWords, seenWords } from "~/domain/attendance/attendance-words";
import { markField, minutesField, seenField, seenText } from "~/domain/attendance/mark-attendance.form";
import { MARK_VALUES, type Seen } from "~/domain/attendance/marks";
import type { TookPart } from "~/domain/attendance/took-part-words";
import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { clockTime, shortDay } from "~/ui/kit/dutch-date";

export interface MeetingsTableData {
  edition: { id: string; title: string };
  meetings: {
    id: string;
    startsAt: string;
    minutes: number;
    correcting: boolean;
    canMark: boolean;
    present: number;
  }[];
  people: {
    registrationId: string;
    name: string;
    organisation: string | null;
    tookPart: TookPart | null;
    /** In the order of the meetings. */
    marks: (Seen | null)[];
  }[];
}

type Meeting = MeetingsTableData["meetings"][number];
type Person = MeetingsTableData["people"][number];

/** People beside meetings, each meeting a form of its own whose fields stand in its column. */
export function MeetingsTable({ table: { edition, meetings, people } }: { table: MeetingsTableData }) {
  return (
    <div className="max-lg:hidden">
      {meetings
        .filter(({ canMark }) => canMark)
        .map((meeting) => (
          <MeetingForm key={meeting.id} editionId={edition.id} meeting={meeting} />
        ))}
      <table className="meetings-table">
        <caption className="sr-only">Aanwezigheid per dagdeel</caption>
        <MeetingHeads meetings={meetings} people={people.length} />
        <tbody>
          {people.map((person) => (
            <PersonLine key={person.registrationId} person={person} meetings={meetings} />
          ))}
        </tbody>
        <SaveButtons meetings={meetings} />
      </table>
    </div>
  );
}

function MeetingForm({ editionId, meeting }: { editionId: string; meeting: Meeting }) {
  return (
    <form
      method="post"
      id={formId(meeting)}
      action={paths.attendance(editionId, meeting.id)}
      autoComplete="off"
      noValidate
      data-attendance={paths.markPeople(editionId)}
      data-correcting={meeting.correcting ? "" : undefined}
    >
      <input type="hidden" name="dagdeel" value={meeting.id} />
    </form>
  );
}

function MeetingHeads({ meetings, people }: { meetings: readonly Meeting[]; people: number }) {
  return (
    <thead>
      <tr>
        <th scope="col">Naam</th>
        {meetings.map((meeting) => (
          <th key={meeting.id} scope="col">
            {meetingName(meeting)}
            <small>
              <span data-present={formId(meeting)}>{meeting.present}</span> van {people} aanwezig
            </small>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SaveButtons({ meetings }: { meetings: readonly Meeting[] }) {
  return (
    <tfoot>
      <tr>
        <td>
          <output data-saving="" hidden className="saving-words" />
        </td>
        {meetings.map((meeting) => (
          <td key={meeting.id}>
            {meeting.canMark && (
              <Button form={formId(meeting)} tone="quiet" compact>
                Aanwezigheid opslaan<span className="sr-only"> van {meetingName(meeting)}</span>
              </Button>
            )}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

function PersonLine({ person, meetings }: { person: Person; meetings: readonly Meeting[] }) {
  const { name, organisation, tookPart, marks } = person;
  return (
    <tr data-person="">
      <th scope="row">
        <b>{name}</b>
        <i>{organisation}</i>
        <em data-took={tookPart?.yes ? "yes" : undefined}>{tookPart?.words}</em>
      </th>
      {meetings.map((meeting, index) => (
        <MarkCell key={meeting.id} person={person} meeting={meeting} mark={marks[index] ?? null} />
      ))}
    </tr>
  );
}

function MarkCell({ person, meeting, mark }: { person: Person; meeting: Meeting; mark: Seen | null }) {
  if (!meeting.canMark) return <td>{mark ? seenWords(mark) : ""}</td>;
  const { registrationId, name } = person;
  const form = formId(meeting);
  const label = `${name}, ${meetingName(meeting)}`;
  return (
    <td data-cell={registrationId}>
      <select form={form} name={markField(registrationId)} defaultValue={mark?.value ?? ""} aria-label={label}>
        {!mark && <option value="">-</option>}
        {MARK_VALUES.map((value) => (
          <option key={value} value={value}>
            {markWords[value]}
          </option>
        ))}
      </select>
      <input
        form={form}
        name={minutesField(registrationId)}
        defaultValue={mark?.minutes ?? ""}
        inputMode="numeric"
        aria-label={`Minuten aanwezig: ${label}, van de ${meeting.minutes}`}
      />
      <input form={form} type="hidden" name={seenField(registrationId)} defaultValue={seenText(mark)} />
      <span data-saved="">{mark && "✓"}</span>
      <p data-conflict="" className="row-conflict" />
    </td>
  );
}

function meetingName({ startsAt }: Meeting): string {
  return `${shortDay(startsAt)}, ${clockTime(startsAt)}`;
}

function formId({ id }: Meeting): string {
  return `dagdeel-${id}`;
}
