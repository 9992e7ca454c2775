import { anyWrong, type PlanPart, said } from "~/ui/editions/plan-source";
import { CheckboxGroup, RadioGroup } from "~/ui/kit/choice-fields";
import { counted, listed } from "~/ui/kit/dutch-number";
import { valuesOf } from "~/ui/kit/field-source";
import { FormFold } from "~/ui/kit/form-fold";
import { TextArea } from "~/ui/kit/text-field";

/** Who teaches: people with an account, and names alone. */
export function PlanTrainers({ of, choices: { trainers } }: PlanPart) {
  const chosen = valuesOf(of("trainers"));
  const named = said(of("trainers-anders")).split(/\r?\n/).filter(Boolean);
  const names = [...trainers.flatMap(({ id, name }) => (chosen.includes(id) ? [name] : [])), ...named];
  return (
    <FormFold title="Trainers" says={listed(names) || "nog geen"} open={anyWrong(of, ["trainers", "trainers-anders"])}>
      {trainers.length > 0 && (
        <CheckboxGroup
          field={of("trainers")}
          label="Trainers met een account"
          hint="Zij zien deze uitvoering bij hun werk en kunnen de aanwezigheid aangeven."
          optional
          compact
          options={trainers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextArea
        field={of("trainers-anders")}
        label="Andere trainers"
        hint="Op elke regel een naam."
        optional
        rows={3}
      />
    </FormFold>
  );
}

const SEEN_BY = [
  { value: "PUBLIC", label: "Openbaar", hint: "Iedereen ziet dat deze uitvoering er is." },
  { value: "SIGNED_IN", label: "Ingelogd", hint: "Alleen wie is ingelogd, ziet deze uitvoering." },
  { value: "INVITED", label: "Op uitnodiging", hint: "Alleen wie u hieronder kiest of persoonlijk uitnodigt." },
];

/** Who sees it; whom it is for shows only where that matters. */
export function PlanVisibility({ of, choices: { organisations, audiences } }: PlanPart) {
  const seenBy = SEEN_BY.find(({ value }) => value === said(of("zichtbaar")))?.label ?? "Openbaar";
  const organisationsCount = valuesOf(of("organisaties")).length;
  const audiencesCount = valuesOf(of("doelgroepen")).length;
  const invited = [
    organisationsCount > 0 ? counted(organisationsCount, "organisatie", "organisaties") : "",
    audiencesCount > 0 ? counted(audiencesCount, "doelgroep", "doelgroepen") : "",
  ].filter(Boolean);
  const says =
    seenBy === "Op uitnodiging" && invited.length > 0 ? `op uitnodiging: ${listed(invited)}` : seenBy.toLowerCase();
  return (
    <FormFold title="Wie ziet dit" says={says} open={anyWrong(of, ["zichtbaar", "organisaties", "doelgroepen"])}>
      <div className="group grid gap-6">
        <RadioGroup field={of("zichtbaar")} label="Wie ziet deze uitvoering?" options={SEEN_BY} />
        <div className="grid gap-6 group-not-has-[input[value=INVITED]:checked]:hidden">
          <Boxes>
            <CheckboxGroup
              field={of("organisaties")}
              label="Uitgenodigde organisaties"
              optional
              compact
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Boxes>
          <Boxes>
            <CheckboxGroup
              field={of("doelgroepen")}
              label="Uitgenodigde doelgroepen"
              optional
              compact
              options={audiences.map(({ id, title }) => ({ value: id, label: title }))}
            />
          </Boxes>
        </div>
      </div>
    </FormFold>
  );
}

/** For which municipalities it is held, such as an evening for residents. */
export function PlanHeldFor({ of, choices: { organisations } }: PlanPart) {
  const chosen = valuesOf(of("gemeenten"));
  const municipalities = organisations.filter(({ municipality }) => municipality);
  const names = municipalities.flatMap(({ id, name }) => (chosen.includes(id) ? [name] : []));
  const says = names.length > 4 ? counted(names.length, "gemeente", "gemeenten") : listed(names);
  return (
    <FormFold
      title="Voor gemeenten"
      says={says || "niet voor een bepaalde gemeente"}
      open={anyWrong(of, ["gemeenten"])}
    >
      <Boxes>
        <CheckboxGroup
          field={of("gemeenten")}
          label="Voor welke gemeenten is dit?"
          hint="Bijvoorbeeld een avond voor inwoners. De gemeente telt dan als bereikt."
          optional
          compact
          options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Boxes>
    </FormFold>
  );
}

/** Many boxes beside one another where there is room. */
function Boxes({ children }: { children: React.ReactNode }) {
  return (
    <div className="[&_fieldset>div]:sm:columns-2 [&_fieldset>div]:block [&_fieldset>div]:lg:columns-3">{children}</div>
  );
}
