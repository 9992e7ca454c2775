import { momentFields } from "~/domain/editions/plan-fields";
import { anyWrong, type FieldOf, said } from "~/ui/editions/plan-source";
import { Checkbox, RadioGroup } from "~/ui/kit/choice-fields";
import { MomentField } from "~/ui/kit/day-and-time";
import { counted } from "~/ui/kit/dutch-number";
import { FormFold } from "~/ui/kit/form-fold";
import { TextField } from "~/ui/kit/text-field";

const RULES = [
  { value: "ALL", label: "Wie alle dagdelen helemaal aanwezig was" },
  { value: "SHARE", label: "Wie een deel van de tijd aanwezig was" },
  { value: "ONE", label: "Wie er één keer was" },
];

/** When it goes through, and what counts as having been there. */
export function PlanGoing({ of }: { of: FieldOf }) {
  const decision = momentFields("besluit");
  return (
    <>
      <FormFold
        title="Doorgaan"
        says={`vanaf ${counted(Number(said(of("minimum")) || 1), "deelnemer", "deelnemers")}`}
        open={anyWrong(of, ["minimum", decision.day, decision.time])}
      >
        <TextField
          field={of("minimum")}
          label="Minimum aantal deelnemers om door te gaan"
          width="short"
          inputMode="numeric"
        />
        <MomentField
          label="U besluit uiterlijk op"
          hint="Zijn er dan te weinig deelnemers, dan ziet u dat bij uw werk. Leeg: drie weken vooraf."
          day={of(decision.day)}
          time={of(decision.time)}
        />
      </FormFold>
      <PlanCounting of={of} />
    </>
  );
}

function PlanCounting({ of }: { of: FieldOf }) {
  const rule = { SHARE: `${said(of("aandeel")) || "80"}% van de tijd`, ONE: "één keer is genoeg" }[
    said(of("aanwezig"))
  ];
  const walkIns = said(of("inloop")) ? ", inloop mag" : "";
  return (
    <FormFold
      title="Meetellen"
      says={`${rule ?? "alle dagdelen"}${walkIns}`}
      open={anyWrong(of, ["aanwezig", "aandeel", "meetellen", "inloop"])}
    >
      <div className="group grid gap-6">
        <RadioGroup field={of("aanwezig")} label="Wie heeft deelgenomen?" options={RULES} />
        <div className="group-not-has-[input[value=SHARE]:checked]:hidden">
          <TextField field={of("aandeel")} label="Hoeveel procent van de tijd?" width="short" inputMode="numeric" />
        </div>
      </div>
      <TextField
        field={of("meetellen")}
        label="Minimum aantal aanwezigen om mee te tellen"
        hint="Met minder mensen telt de uitvoering niet als gehouden."
        width="short"
        inputMode="numeric"
      />
      <Checkbox
        field={of("inloop")}
        label="Mensen zonder inschrijving mogen binnenlopen"
        hint="Zij kunnen zich bij de deur aanmelden."
      />
    </FormFold>
  );
}
