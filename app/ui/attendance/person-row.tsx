import type { SheetPerson } from "~/domain/attendance/sheet";
import { MarkPill } from "~/ui/attendance/mark-pill";
import { FORM_ID, fieldsOf, type TypedList } from "~/ui/attendance/typed-list";
import { clockTime } from "~/ui/kit/dutch-date";
import { FieldError } from "~/ui/kit/field";

interface Props {
  person: SheetPerson;
  typed: TypedList | undefined;
  /** The minutes of the meeting. */
  longest: number;
}

/** One person: one tap for present; on a phone the other three lie behind "Anders" until one of them is chosen. */
export function PersonRow({ person, typed, longest }: Props) {
  const { registrationId, mark } = person;
  const { name, minutesName, value, minutes, errors } = fieldsOf(person, typed);
  const minutesId = `${FORM_ID}-${minutesName}`;
  return (
    <li
      data-person=""
      data-saved={mark?.value ?? ""}
      data-saved-minutes={mark?.minutes ?? ""}
      className="group/row border-t border-line py-1.5"
    >
      <fieldset className="grid min-h-11 grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-2 gap-y-1.5 md:grid-cols-[minmax(0,1fr)_auto_auto] print:grid-cols-[1fr_8cm]">
        <legend className="float-left w-full min-w-0 p-0 leading-tight">
          <PersonName person={person} />
        </legend>
        <MarkPill name={name} value="PRESENT" chosen={value === "PRESENT"} />
        <input id={`meer-${registrationId}`} type="checkbox" className="peer sr-only scroll-my-24 md:hidden" />
        <label
          htmlFor={`meer-${registrationId}`}
          className="inline-flex min-h-11 items-center px-1 text-small text-action underline underline-offset-4 peer-focus-visible:outline-3 peer-focus-visible:outline-accent md:hidden print:hidden"
        >
          Anders<span className="sr-only"> voor {person.name}</span>
        </label>
        <div
          className="col-span-full hidden flex-wrap items-center gap-1.5 group-has-[[data-other]_:checked]/row:flex peer-checked:flex md:col-span-1 md:flex md:flex-nowrap print:hidden"
          data-other=""
        >
          <MarkPill name={name} value="PARTLY" chosen={value === "PARTLY"} />
          <MarkPill name={name} value="ABSENT" chosen={value === "ABSENT"} />
          <MarkPill name={name} value="EXCUSED" chosen={value === "EXCUSED"} />
        </div>
        <div className="col-span-full hidden items-center justify-end gap-2 group-has-[[value=PARTLY]:checked]/row:flex print:hidden">
          <label htmlFor={minutesId} className="text-small">
            Minuten aanwezig<span className="sr-only"> van {person.name}</span>, van de {longest}
          </label>
          <input
            id={minutesId}
            name={minutesName}
            defaultValue={minutes}
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={errors.length > 0 || undefined}
            aria-describedby={errors.length > 0 ? `${minutesId}-error` : undefined}
            className="min-h-11 w-20 scroll-my-24 rounded-control border border-line-strong bg-surface px-3 text-body"
          />
        </div>
        <SigningLine />
      </fieldset>
      <FieldError field={{ name: minutesName, id: minutesId, errors }} />
    </li>
  );
}

function PersonName({ person: { name, organisation, mark } }: { person: SheetPerson }) {
  return (
    <>
      <span className="block font-semibold">{name}</span>
      <span className="flex gap-x-2 text-small font-normal text-ink-muted">
        {mark && (
          <span data-when-saved="" data-screen-only="" className="shrink-0 text-good group-data-changed/row:hidden">
            <span aria-hidden="true">✓ </span>
            <span className="sr-only">opgeslagen om </span>
            {clockTime(mark.at)}
          </span>
        )}
        <span className="hidden shrink-0 font-semibold text-accent-ink group-data-changed/row:inline">
          niet opgeslagen
        </span>
        <span className="truncate">{organisation}</span>
      </span>
    </>
  );
}

function SigningLine() {
  return <span className="hidden h-9 border-b border-ink print:block" aria-hidden="true" />;
}
