import { useForm } from "@conform-to/react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Checkbox, CheckboxGroup, RadioGroup } from "~/ui/kit/choice-fields";
import { MomentField } from "~/ui/kit/day-and-time";
import { Form, summaryOf } from "~/ui/kit/form";
import { SelectField } from "~/ui/kit/select-field";
import { TextArea, TextField } from "~/ui/kit/text-field";

interface Asked {
  email: string;
  kind: string;
}

function Returned() {
  const [form, fields] = useForm<Asked>({
    id: "vraag",
    lastResult: {
      status: "error",
      initialValue: { email: "fatima@", kind: "zorg" },
      error: { email: ["Dit is geen volledig e-mailadres."], "": ["Deze aanvraag kennen wij al."] },
    },
  });
  const kinds = [
    { value: "onderwijs", label: "Onderwijs" },
    { value: "zorg", label: "Zorg" },
  ];
  return (
    <Form form={form}>
      <TextField field={fields.email} label="E-mailadres" hint="Van uw werk" type="email" />
      <RadioGroup field={fields.kind} label="Soort werk" options={kinds} />
    </Form>
  );
}

test("a form that comes back keeps what was typed and says beside the field what is wrong", () => {
  const page = renderToStaticMarkup(<Returned />);
  expect(page).toContain('value="fatima@"');
  expect(page).toMatch(/<input[^>]*id="vraag-email"[^>]*aria-invalid="true"/);
  expect(page).toMatch(/<input[^>]*aria-describedby="vraag-email-description vraag-email-error"/);
  expect(page).toMatch(/id="vraag-email-error".*Dit is geen volledig e-mailadres\./);
  expect(page).toMatch(/<input[^>]*value="zorg"[^>]*checked=""|<input[^>]*checked=""[^>]*value="zorg"/);
});

test("the summary links each error to its field, and one about the whole form to nothing", () => {
  const page = renderToStaticMarkup(<Returned />);
  expect(page).toMatch(/role="alert".*href="#vraag-email".*Dit is geen volledig e-mailadres\./);
  expect(summaryOf({ id: "f", allErrors: { "": ["Vol."], name: ["Leeg."], ok: null } })).toEqual([
    { text: "Vol.", href: undefined },
    { text: "Leeg.", href: "#f-name" },
  ]);
});

test("without errors there is no summary and nothing is called invalid", () => {
  const page = renderToStaticMarkup(
    <Form form={{ id: "f", allErrors: {} }}>
      <TextArea field={{ name: "remark" }} label="Opmerking" optional />
      <SelectField
        field={{ name: "town" }}
        label="Gemeente"
        empty="Kies"
        options={[{ value: "a", label: "Alkmaar" }]}
      />
      <Checkbox field={{ name: "agree" }} label="Ik heb dit gelezen" />
    </Form>,
  );
  expect(page).not.toContain("alert");
  expect(page).not.toContain("aria-invalid");
  expect(page).toContain("(niet verplicht)");
});

test("several choices of one field are all ticked again", () => {
  const page = renderToStaticMarkup(
    <CheckboxGroup
      field={{ name: "thema", initialValue: ["drugs", "cyber"] }}
      label="Thema"
      options={["drugs", "geld", "cyber"].map((value) => ({ value, label: value }))}
    />,
  );
  expect(page.match(/checked=""/g)).toHaveLength(2);
  expect(page.match(/name="thema"/g)).toHaveLength(3);
});

test("a wrong moment looks and reads like every other wrong field, and a right one does not", () => {
  const day = { name: "sluit-dag", initialValue: "2026-04-01" };
  const time = { name: "sluit-tijd" };
  const draw = (errors: { day?: string[]; time?: string[] }) =>
    renderToStaticMarkup(
      <MomentField
        label="Inschrijven kan tot"
        hint="Leeg: tot het begin."
        day={{ ...day, errors: errors.day }}
        time={{ ...time, errors: errors.time }}
      />,
    );
  const wrong = draw({ day: ["De inschrijving sluit na het openen."] });
  expect(wrong).toMatch(/<fieldset[^>]*aria-describedby="sluit-dag-description sluit-dag-error"[^>]*border-bad/);
  expect(wrong).toMatch(/<input[^>]*type="date"[^>]*aria-invalid="true"[^>]*border-bad/);
  expect(wrong).toMatch(/id="sluit-dag-error".*De inschrijving sluit na het openen\./);
  expect(draw({ time: ["Dit is geen tijd."] })).toMatch(/<input[^>]*aria-describedby="sluit-dag-error"[^>]*border-bad/);
  expect(draw({})).not.toMatch(/border-bad|aria-invalid|-error/);
});
