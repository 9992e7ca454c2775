import type { AttendanceSheet, SheetMeeting } from "~/domain/attendance/sheet";
import { paths } from "~/paths";
import { AttendanceScripts } from "~/ui/attendance/attendance-scripts";
import { CorrectionReason, Headcount } from "~/ui/attendance/list-ends";
import { NameSearch, WalkInLink, WholeListButtons } from "~/ui/attendance/list-tools";
import { NameList } from "~/ui/attendance/name-list";
import { PartlySavedNotice } from "~/ui/attendance/partly-saved-notice";
import { PersonRow } from "~/ui/attendance/person-row";
import { SaveBar } from "~/ui/attendance/save-bar";
import { formSource, type PartlySaved, type TypedList } from "~/ui/attendance/typed-list";
import { UnmarkedNotice } from "~/ui/attendance/unmarked-notice";
import { Form } from "~/ui/kit/form";

interface Props {
  sheet: AttendanceSheet;
  meeting: SheetMeeting;
  /** What was typed, when the list came back with something to mend. */
  typed: TypedList | undefined;
  /** What was not saved, when someone else was first. */
  partly: PartlySaved | undefined;
}

/** From this number of names on, one looks for a name instead of running down the list. */
const MANY = 10;

/** The list that can be marked: a plain form, which its script saves tap by tap. */
export function AttendanceForm({ sheet, meeting, typed, partly }: Props) {
  const { edition, people, headcount, correcting, can, now } = sheet;
  return (
    <div>
      {partly && <PartlySavedNotice partly={partly} people={people} />}
      {sheet.unmarked && <UnmarkedNotice />}
      {can.letIn && <WalkInLink editionId={edition.id} meetingId={meeting.id} />}
      {people.length >= MANY && <NameSearch />}
      <Form
        form={formSource(typed, people)}
        action={paths.attendance(edition.id, meeting.id)}
        autoComplete="off"
        data-attendance={paths.markPeople(edition.id)}
        data-correcting={correcting ? "" : undefined}
      >
        <DefaultButton />
        <input type="hidden" name="dagdeel" value={meeting.id} />
        {people.length > 0 && <WholeListButtons />}
        <NameList people={people}>
          {(person) => (
            <PersonRow
              key={person.registrationId}
              person={person}
              typed={typed}
              conflict={partly?.conflicts.rows[person.registrationId]}
              longest={meeting.minutes}
              now={now}
            />
          )}
        </NameList>
        <Headcount headcount={headcount} typed={typed} conflict={partly?.conflicts.headcount ?? null} />
        {correcting && <CorrectionReason typed={typed} />}
        <SaveBar people={people} />
      </Form>
      <AttendanceScripts searching={people.length >= MANY} />
    </div>
  );
}

/** Enter in a field presses the first button of its form: that must be saving, and no other. */
function DefaultButton() {
  return <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />;
}
