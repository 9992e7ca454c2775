import type { PlanChoices } from "~/domain/editions/plan-choices";
import { MOST_MEETINGS, meetingFields } from "~/domain/editions/plan-fields";
import { paths } from "~/paths";
import { PlanGoing } from "~/ui/editions/plan-going";
import { PlanHeldFor, PlanTrainers, PlanVisibility } from "~/ui/editions/plan-people";
import { PlanQuestions } from "~/ui/editions/plan-questions";
import { PlanRegistering } from "~/ui/editions/plan-registering";
import { anyWrong, type FieldOf, type PlanPart, said } from "~/ui/editions/plan-source";
import { PlanTelling } from "~/ui/editions/plan-telling";
import { DateField, TimeField } from "~/ui/kit/day-and-time";
import { FormFold } from "~/ui/kit/form-fold";
import { SelectField } from "~/ui/kit/select-field";
import { TextField } from "~/ui/kit/text-field";

/** Everything one plans of an edition: what everybody fills in first, all else folded away with what it now says. */
export function PlanFields({ of, choices }: PlanPart) {
  return (
    <>
      <TextField field={of("titel")} label="Titel" autoComplete="off" />
      <MeetingRow of={of} row={1} />
      <PlanPlace of={of} choices={choices} />
      <section aria-label="Alles wat u nog kunt instellen">
        <MoreMeetings of={of} />
        <PlanTrainers of={of} choices={choices} />
        <PlanVisibility of={of} choices={choices} />
        <PlanRegistering of={of} choices={choices} />
        <PlanGoing of={of} />
        <PlanQuestions of={of} />
        <PlanTelling of={of} />
        <PlanHeldFor of={of} choices={choices} />
      </section>
    </>
  );
}

function PlanPlace({ of, choices }: { of: FieldOf; choices: PlanChoices }) {
  const options = choices.venues.map(({ id, name, town, capacity }) => ({
    value: id,
    label: `${name}, ${town}${capacity ? ` (${capacity} mensen)` : ""}`,
  }));
  return (
    <>
      <SelectField
        field={of("locatie")}
        label="Locatie"
        optional
        hint={
          <>
            Of alleen een link, of allebei. Mist u een locatie? Voeg die eerst toe bij{" "}
            <a href={paths.venues()}>Locaties</a>.
          </>
        }
        empty="Geen locatie"
        options={options}
      />
      <TextField
        field={of("link")}
        label="Link voor wie online meedoet"
        hint="Wie een plaats heeft, ziet de link vanaf 24 uur vooraf."
        optional
        type="url"
        autoComplete="off"
      />
      <TextField field={of("plaatsen")} label="Aantal plaatsen" width="short" inputMode="numeric" autoComplete="off" />
    </>
  );
}

const OPEN_ROWS = 3;

function MoreMeetings({ of }: { of: FieldOf }) {
  const rows = Array.from({ length: MOST_MEETINGS - 1 }, (_, index) => index + 2);
  const used = rows.filter((row) => said(of(meetingFields(row).day)) + said(of(meetingFields(row).from)) !== "");
  const shown = Math.max(OPEN_ROWS, used.length + 1);
  const names = rows.flatMap((row) => Object.values(meetingFields(row)));
  return (
    <FormFold
      title="Meer dagdelen"
      says={used.length > 0 ? `${used.length + 1} dagdelen` : "één dagdeel"}
      open={anyWrong(of, names)}
    >
      {rows.slice(0, shown).map((row) => (
        <MeetingRow key={row} of={of} row={row} />
      ))}
      <p className="text-small text-ink-muted">
        Een dagdeel mag na middernacht eindigen. Duurt het meer dagen? Dan heeft elke dag een eigen dagdeel.
      </p>
      {shown < rows.length && (
        <details>
          <summary className="min-h-11 py-2 text-action underline">Nog meer dagdelen</summary>
          <div className="grid gap-6 pt-4">
            {rows.slice(shown).map((row) => (
              <MeetingRow key={row} of={of} row={row} />
            ))}
          </div>
        </details>
      )}
    </FormFold>
  );
}

function MeetingRow({ of, row }: { of: FieldOf; row: number }) {
  const names = meetingFields(row);
  const id = said(of(names.id));
  const nth = row === 1 ? "" : `, dagdeel ${row}`;
  return (
    <fieldset className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <legend className="sr-only">{row === 1 ? "Wanneer" : `Dagdeel ${row}`}</legend>
      {id && <input type="hidden" name={names.id} value={id} />}
      <DateField field={of(names.day)} label={<Nth words="Datum" nth={nth} />} />
      <TimeField field={of(names.from)} label={<Nth words="Van" nth={nth} />} />
      <TimeField field={of(names.until)} label={<Nth words="Tot" nth={nth} />} />
    </fieldset>
  );
}

function Nth({ words, nth }: { words: string; nth: string }) {
  return (
    <>
      {words}
      <span className="sr-only">{nth}</span>
    </>
  );
}
