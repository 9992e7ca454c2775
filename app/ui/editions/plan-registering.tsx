import type { PlanChoices } from "~/domain/editions/plan-choices";
import { momentFields, reserveField } from "~/domain/editions/plan-fields";
import { anyWrong, type FieldOf, type PlanPart, said } from "~/ui/editions/plan-source";
import { RadioGroup } from "~/ui/kit/choice-fields";
import { MomentField } from "~/ui/kit/day-and-time";
import { shortDay } from "~/ui/kit/dutch-date";
import { listed } from "~/ui/kit/dutch-number";
import { FormFold } from "~/ui/kit/form-fold";
import { TextField } from "~/ui/kit/text-field";

const APPROVALS = [
  { value: "NONE", label: "Niemand", hint: "Wie zich inschrijft, heeft meteen een plaats als die er is." },
  { value: "THEME_LEAD", label: "De themahouder", hint: "U keurt elke aanvraag goed of af." },
  { value: "MANAGER", label: "De leidinggevende", hint: "De deelnemer geeft het adres van de leidinggevende op." },
];

/** From when until when people register, who must agree, and how places are shared out. */
export function PlanRegistering({ of, choices }: PlanPart) {
  const moments = ["open", "sluit", "afmelden", "apart"].flatMap((name) => Object.values(momentFields(name)));
  const reserves = choices.audiences.map(({ id }) => reserveField(id));
  const names = [...moments, ...reserves, "goedkeuring", "quotum", "bevestigen", "bedenktijd"];
  return (
    <FormFold title="Inschrijven" says={registeringWords(of, choices)} open={anyWrong(of, names)}>
      <Moment of={of} name="open" label="Inschrijven kan vanaf" hint="Leeg: zodra de uitvoering is gepubliceerd." />
      <Moment of={of} name="sluit" label="Inschrijven kan tot" hint="Leeg: tot het begin." />
      <Moment of={of} name="afmelden" label="Annuleren kan tot" hint="Leeg: tot het begin." />
      <RadioGroup field={of("goedkeuring")} label="Wie moet een inschrijving goedkeuren?" options={APPROVALS} />
      <TextField
        field={of("quotum")}
        label="Hoogste aantal per organisatie"
        hint="Wie daarna komt, staat op de wachtlijst."
        optional
        width="short"
        inputMode="numeric"
      />
      <Reserves of={of} choices={choices} />
      <Offers of={of} />
    </FormFold>
  );
}

function Reserves({ of, choices: { audiences } }: PlanPart) {
  return (
    <details
      open={anyWrong(
        of,
        audiences.map(({ id }) => reserveField(id)),
      )}
    >
      <summary className="min-h-11 py-2 text-action underline">Plaatsen apart houden voor een doelgroep</summary>
      <div className="grid gap-6 pt-4">
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
          {audiences.map(({ id, title }) => (
            <TextField
              key={id}
              field={of(reserveField(id))}
              label={title}
              optional
              width="short"
              inputMode="numeric"
              autoComplete="off"
            />
          ))}
        </div>
        <Moment
          of={of}
          name="apart"
          label="Apart gehouden tot"
          hint="Leeg: tot het begin. Daarna zijn ze voor iedereen."
        />
      </div>
    </details>
  );
}

function Offers({ of }: { of: FieldOf }) {
  return (
    <details open={anyWrong(of, ["bevestigen", "bedenktijd"])}>
      <summary className="min-h-11 py-2 text-action underline">Hoe de wachtlijst doorschuift</summary>
      <div className="grid gap-6 pt-4">
        <TextField
          field={of("bevestigen")}
          label="Meteen bevestigen tot zoveel uur voor het begin"
          hint="Daarna krijgt de volgende een plaats aangeboden en moet die accepteren."
          width="short"
          inputMode="numeric"
        />
        <TextField
          field={of("bedenktijd")}
          label="Bedenktijd voor een aangeboden plaats, in uren"
          width="short"
          inputMode="numeric"
        />
      </div>
    </details>
  );
}

function Moment({ of, name, ...words }: { of: FieldOf; name: string; label: string; hint: string }) {
  const { day, time } = momentFields(name);
  return <MomentField {...words} day={of(day)} time={of(time)} />;
}

function registeringWords(of: FieldOf, { audiences }: PlanChoices): string {
  const day = (name: string) => {
    const typed = said(of(momentFields(name).day));
    return /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed)) ? shortDay(typed) : "";
  };
  const approval = { THEME_LEAD: "u keurt goed", MANAGER: "leidinggevende keurt goed" }[said(of("goedkeuring"))];
  const kept = audiences.some(({ id }) => Number(said(of(reserveField(id)))) > 0);
  const words = [
    day("open") ? `vanaf ${day("open")}` : "",
    day("sluit") ? `tot ${day("sluit")}` : "tot het begin",
    approval ?? "zonder goedkeuring",
    said(of("quotum")) ? `${said(of("quotum"))} per organisatie` : "",
    kept ? "met plaatsen apart" : "",
  ];
  return listed(words.filter(Boolean));
}
