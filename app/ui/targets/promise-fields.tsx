import { promiseKindChoices } from "~/domain/targets/promise-kind";
import { CheckboxGroup, RadioGroup } from "~/ui/kit/choice-fields";
import { type FieldSource, textOf } from "~/ui/kit/field-source";
import { SelectField } from "~/ui/kit/select-field";
import { TextArea, TextField } from "~/ui/kit/text-field";

type Name = "nieuw" | "titel" | "themas" | "soort" | "bron" | "subthema" | "doelgroep" | "deelvan" | "deelsoort";

interface Props {
  fields: Record<Name, FieldSource>;
  themes: readonly { slug: string; title: string }[];
  /** The promises that this one can be a part of. */
  wholes: readonly { slug: string; title: string }[];
}

const partKinds = [
  {
    value: "UMBRELLA",
    label: "De andere belofte telt beloften als deze op",
    hint: "De andere belofte telt dan zelf niet meer mee in totalen.",
  },
  {
    value: "SUBSET",
    label: "Deze belofte is een stuk van de andere (“waarvan …”)",
    hint: "Deze belofte telt dan niet mee in totalen.",
  },
];

/** All that a promise says before anyone says how it is counted. */
export function PromiseFields({ fields, themes, wholes }: Props) {
  return (
    <>
      <input type="hidden" name={fields.nieuw.name} value={textOf(fields.nieuw)} />
      <TextField
        field={fields.titel}
        label="Wat wordt er beloofd?"
        hint="Kort, zoals in het Jaarplan. Hoeveel het er moeten zijn, vult u hierna in."
        autoComplete="off"
      />
      <CheckboxGroup
        field={fields.themas}
        label="Van welk thema is deze belofte?"
        hint="Kies er meer dan één als thema's dit samen beloven."
        options={themes.map(optionOf)}
        compact
      />
      <RadioGroup field={fields.soort} label="Hoe wordt deze belofte geteld?" options={promiseKindChoices} />
      <TextArea
        field={fields.bron}
        label="Waar staat dit in het Jaarplan, of waarom komt deze belofte erbij?"
        hint="Schrijf hier geen namen van deelnemers."
        rows={3}
      />
      <div className="grid gap-6 md:grid-cols-2">
        <TextField field={fields.subthema} label="Subthema" autoComplete="off" optional />
        <TextField field={fields.doelgroep} label="Doelgroep" autoComplete="off" optional />
      </div>
      {wholes.length > 0 && (
        <>
          <SelectField
            field={fields.deelvan}
            label="Is deze belofte een deel van een andere?"
            empty="Nee"
            options={wholes.map(optionOf)}
            optional
          />
          <RadioGroup
            field={fields.deelsoort}
            label="Wat hebben de twee met elkaar te maken?"
            hint="Alleen als deze belofte een deel is van een andere."
            options={partKinds}
            optional
          />
        </>
      )}
    </>
  );
}

function optionOf({ slug, title }: { slug: string; title: string }) {
  return { value: slug, label: title };
}
