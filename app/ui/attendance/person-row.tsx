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
  const { registrationId, name, organisation, mark, tookPart } = person;
  const { markName, minutesName, seenName, seen, value, minutes, errors } = fieldsOf(person, typed);
  const [othersId, minutesId] = [`anders-${registrationId}`, `${FORM_ID}-${minutesName}`];
  return (
    <li className="person-row" id={`rij-${registrationId}`} data-person="" data-cell={registrationId}>
      <fieldset>
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
        <div className="mark-minutes">
          <label htmlFor={minutesId}>
            Minuten aanwezig<span className="sr-only"> van {name}</span>, van de {longest}
          </label>
          <input
            id={minutesId}
            name={minutesName}
            defaultValue={minutes}
            inputMode="numeric"
            autoComplete="off"
            aria-describedby={errors.length > 0 ? `${minutesId}-error` : undefined}
            aria-invalid={errors.length > 0 || undefined}
          />
        </div>
        <input type="hidden" name={seenName} defaultValue={seen} />
        <span className="signing-line" />
      </fieldset>
      <FieldError field={{ name: minutesName, id: minutesId, errors }} />
      <p data-conflict="" className="row-conflict">
        {conflict}
      </p>
    </li>
  );
}

/** "14.03 uur", or the day when that is another: "12 mrt". */
function savedWords(at: string, now: string): string {
  if (calendarDay(at) === calendarDay(now)) return timeRange(at);
  const { day, month } = dayParts(at);
  return `${day} ${month}`;
}
