import { MOST_QUESTIONS, questionFields } from "~/domain/editions/plan-fields";
import { anyWrong, type FieldOf, said } from "~/ui/editions/plan-source";
import { Checkbox } from "~/ui/kit/choice-fields";
import { counted } from "~/ui/kit/dutch-number";
import { FormFold } from "~/ui/kit/form-fold";
import { SelectField } from "~/ui/kit/select-field";
import { TextArea, TextField } from "~/ui/kit/text-field";

const KINDS = [
  { value: "TEXT", label: "Een antwoord in eigen woorden" },
  { value: "CHOICE", label: "Een keuze uit een lijst" },
  { value: "YES_NO", label: "Ja of nee" },
];

/** What this edition asks of whoever registers; the next empty question is at hand, the others behind one line. */
export function PlanQuestions({ of }: { of: FieldOf }) {
  const rows = Array.from({ length: MOST_QUESTIONS }, (_, index) => index + 1);
  const used = rows.filter((row) => said(of(questionFields(row).label)) !== "").length;
  const shown = Math.min(used + 1, MOST_QUESTIONS);
  const names = rows.flatMap((row) => Object.values(questionFields(row)));
  return (
    <FormFold
      title="Vragen bij inschrijven"
      says={used > 0 ? counted(used, "vraag", "vragen") : "geen"}
      open={anyWrong(of, names)}
    >
      {rows.slice(0, shown).map((row) => (
        <Question key={row} of={of} row={row} />
      ))}
      {shown < rows.length && (
        <details
          open={anyWrong(
            of,
            rows.slice(shown).flatMap((row) => Object.values(questionFields(row))),
          )}
        >
          <summary className="min-h-11 py-2 text-action underline">Nog meer vragen</summary>
          <div className="grid gap-8 pt-4">
            {rows.slice(shown).map((row) => (
              <Question key={row} of={of} row={row} />
            ))}
          </div>
        </details>
      )}
    </FormFold>
  );
}

function Question({ of, row }: { of: FieldOf; row: number }) {
  const names = questionFields(row);
  const id = said(of(names.id));
  return (
    <fieldset className="group grid gap-4">
      <legend className="mb-2 font-semibold">Vraag {row}</legend>
      {id && <input type="hidden" name={names.id} value={id} />}
      <TextField field={of(names.label)} label="Wat wilt u weten?" optional maxLength={200} autoComplete="off" />
      <SelectField field={of(names.kind)} label="Soort antwoord" options={KINDS} />
      <div className="group-not-has-[option[value=CHOICE]:checked]:hidden">
        <TextArea field={of(names.choices)} label="Keuzes" hint="Op elke regel een keuze." rows={4} />
      </div>
      <div>
        <Checkbox field={of(names.required)} label="Hierop moet iedereen antwoorden" />
        <Checkbox
          field={of(names.sensitive)}
          label="Dit gaat over dieet of gezondheid"
          hint="De antwoorden zijn 7 dagen na afloop weg."
        />
      </div>
    </fieldset>
  );
}
