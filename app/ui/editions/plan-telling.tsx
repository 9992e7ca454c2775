import { anyWrong, type FieldOf, said } from "~/ui/editions/plan-source";
import { Checkbox } from "~/ui/kit/choice-fields";
import { listed } from "~/ui/kit/dutch-number";
import { FormFold } from "~/ui/kit/form-fold";
import { TextArea } from "~/ui/kit/text-field";

/** What participants are told beforehand: what to bring, and reminders. */
export function PlanTelling({ of }: { of: FieldOf }) {
  const before = [said(of("herinner-week")) && "7 dagen", said(of("herinner-dag")) && "1 dag"].filter(Boolean);
  const reminders = before.length > 0 ? `herinnering ${listed(before)} vooraf` : "geen herinnering";
  const practical = said(of("praktisch")) ? "praktische informatie, " : "";
  const names = ["praktisch", "herinner-week", "herinner-dag"];
  return (
    <FormFold title="Wat deelnemers horen" says={`${practical}${reminders}`} open={anyWrong(of, names)}>
      <TextArea
        field={of("praktisch")}
        label="Praktische informatie"
        hint="Wat moeten deelnemers weten of meenemen? Dit staat ook in de herinneringen."
        optional
        rows={4}
        maxLength={2000}
      />
      <fieldset>
        <legend className="font-semibold">Herinneringen per e-mail</legend>
        <Checkbox field={of("herinner-week")} label="7 dagen vooraf" />
        <Checkbox field={of("herinner-dag")} label="1 dag vooraf" />
      </fieldset>
    </FormFold>
  );
}
