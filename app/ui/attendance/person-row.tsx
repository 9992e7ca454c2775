import type { SheetPerson } from "~/domain/attendance/sheet";
import { MarkPill } from "~/ui/attendance/mark-pill";
import { FORM_ID, fieldsOf, type TypedList } from "~/ui/attendance/typed-list";
import { calendarDay, dayParts, timeRange } from "~/ui/kit/dutch-date";
import { FieldError } from "~/ui/kit/field";

interface Props {
  person: SheetPerson;
  typed: TypedList | undefined;
  /** What was not saved here, because someone else was first. */
  conflict: string | undefined;
  /** The minutes of the meeting. */
  longest: number;
  now: string;
}

/** One person: one tap for present; on a phone the other three lie behind "Anders" until one of them is chosen. */
export function PersonRow({ person, typed, conflict, longest, now }: Props) {
  const { registrationId, name } = person;
  const { markName, minutesName, seenName, seen, value, minutes, errors } = fieldsOf(person, typed);
  const othersId = `anders-${registrationId}`;
  const minutesField = { name: minutesName, id: `${FORM_ID}-${minutesName}`, errors };
  return (
    <li className="person-row" id={`rij-${registrationId}`} data-person="" data-cell={registrationId}>
      <fieldset>
        <PersonLegend person={person} now={now} />
        <MarkPill name={markName} value="PRESENT" chosen={value === "PRESENT"} />
        <input id={othersId} type="checkbox" className="mark-others" />
        <label htmlFor={othersId}>
          Anders<span className="sr-only"> voor {name}</span>
        </label>
        <div>
          <MarkPill name={markName} value="PARTLY" chosen={value === "PARTLY"} />
          <MarkPill name={markName} value="ABSENT" chosen={value === "ABSENT"} />
          <MarkPill name={markName} value="EXCUSED" chosen={value === "EXCUSED"} />
        </div>
        <Minutes of={name} field={minutesField} value={minutes} longest={longest} />
        <input type="hidden" name={seenName} defaultValue={seen} />
        <span className="signing-line" />
      </fieldset>
      <FieldError field={minutesField} />
      <p data-conflict="" className="row-conflict">
        {conflict}
      </p>
    </li>
  );
}

/** Who it is, whether it is saved, and whether they took part. */
function PersonLegend({ person: { name, organisation, mark, tookPart }, now }: Pick<Props, "person" | "now">) {
  return (
    <legend>
      <b>{name}</b>
      <small>
        <span data-saved="">
          {mark && (
            <>
              ✓ <span className="sr-only">opgeslagen: </span>
              {savedWords(mark.at, now)}
            </>
          )}
        </span>
        <i>{organisation}</i>
      </small>
      <em data-took={tookPart?.yes ? "yes" : undefined}>{tookPart?.words}</em>
    </legend>
  );
}

interface MinutesProps {
  of: string;
  field: { name: string; id: string; errors: string[] };
  value: string | undefined;
  longest: number;
}

/** How long they were there, for who was not there all the time. */
function Minutes({ of, field: { name, id, errors }, value, longest }: MinutesProps) {
  return (
    <div className="mark-minutes">
      <label htmlFor={id}>
        Minuten aanwezig<span className="sr-only"> van {of}</span>, van de {longest}
      </label>
      <input
        id={id}
        name={name}
        defaultValue={value}
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
        aria-invalid={errors.length > 0 || undefined}
      />
    </div>
  );
}

/** "14.03 uur", or the day when that is another: "12 mrt". */
function savedWords(at: string, now: string): string {
  if (calendarDay(at) === calendarDay(now)) return timeRange(at);
  const { day, month } = dayParts(at);
  return `${day} ${month}`;
}
