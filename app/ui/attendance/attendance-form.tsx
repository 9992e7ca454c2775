import type { AttendanceSheet, SheetMeeting } from "~/domain/attendance/sheet";
import { paths } from "~/paths";
import script from "~/ui/attendance/attendance-sheet.js?url&no-inline";
import { NameSearch, WholeListButtons } from "~/ui/attendance/list-tools";
import { NameList } from "~/ui/attendance/name-list";
import { PersonRow } from "~/ui/attendance/person-row";
import { SaveBar } from "~/ui/attendance/save-bar";
import { formSource, headcountField, type TypedList } from "~/ui/attendance/typed-list";
import { Form } from "~/ui/kit/form";
import { TextField } from "~/ui/kit/text-field";

interface Props {
  sheet: AttendanceSheet;
  meeting: SheetMeeting;
  /** What was typed, when the list came back with something to mend. */
  typed: TypedList | undefined;
}

/** From this number of names on, one looks for a name instead of running down the list. */
const MANY = 10;

/** The list that can be marked: a plain form, made quicker by its script. */
export function AttendanceForm({ sheet, meeting, typed }: Props) {
  const { edition, people, headcount } = sheet;
  return (
    <div>
      {people.length >= MANY && <NameSearch />}
      <Form form={formSource(typed, people)} action={paths.attendance(edition.id, meeting.id)} data-attendance="">
        <DefaultButton />
        <input type="hidden" name="dagdeel" value={meeting.id} />
        {people.length > 0 && <WholeListButtons />}
        <NameList people={people}>
          {(person) => (
            <PersonRow
              key={person.registrationId}
              person={person}
              typed={typed}
              longest={meeting.minutes}
              now={sheet.now}
            />
          )}
        </NameList>
        <div data-screen-only="">
          <TextField
            field={headcountField(headcount, typed)}
            data-saved={headcount ?? ""}
            label="Mensen zonder inschrijving"
            hint="Hoeveel mensen zijn er die niet op deze lijst staan?"
            optional
            width="short"
            inputMode="numeric"
            autoComplete="off"
          />
        </div>
        <SaveBar people={people} />
      </Form>
      <script type="module" src={script} />
    </div>
  );
}

/** Enter in a field presses the first button of its form: that must be saving, and no other. */
function DefaultButton() {
  return <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />;
}
