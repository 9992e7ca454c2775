import { headcountField, reasonField, seenHeadcount, type TypedList } from "~/ui/attendance/typed-list";
import { TextArea, TextField } from "~/ui/kit/text-field";

interface Props {
  headcount: number | null;
  typed: TypedList | undefined;
  conflict: string | null;
}

/** People in the room who are not on the list. */
export function Headcount({ headcount, typed, conflict }: Props) {
  return (
    <div data-screen-only="" data-headcount="">
      <TextField
        field={headcountField(headcount, typed)}
        label="Mensen zonder inschrijving"
        hint="Hoeveel mensen zijn er die niet op deze lijst staan?"
        optional
        width="short"
        inputMode="numeric"
        autoComplete="off"
      />
      <input type="hidden" name="seen-headcount" defaultValue={seenHeadcount(headcount, typed)} />
      <p data-conflict="" className="row-conflict">
        {conflict}
      </p>
    </div>
  );
}

/** Why what was marked is changed after the day itself. */
export function CorrectionReason({ typed }: { typed: TypedList | undefined }) {
  return (
    <div data-screen-only="">
      <TextArea
        field={reasonField(typed)}
        label="Waarom verandert u dit?"
        hint="Nodig als u verandert wat al was aangegeven: de dag zelf is voorbij. Iedereen die deze lijst mag zien, kan dit lezen."
        rows={2}
      />
    </div>
  );
}
