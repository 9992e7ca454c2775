import { Checkbox, CheckboxGroup, RadioGroup } from "~/ui/kit/choice-fields";
import type { FieldSource } from "~/ui/kit/field-source";
import { SelectField } from "~/ui/kit/select-field";
import { TextArea, TextField } from "~/ui/kit/text-field";
import { ThemeMark } from "~/ui/themes/theme-mark";

interface OfferingChoices {
  formats: { slug: string; title: string }[];
  /** `own`: of this lead. */
  themes: { slug: string; title: string; own: boolean }[];
  audiences: { slug: string; title: string }[];
}

interface KeptFields {
  vorm: FieldSource;
  voorkennis: FieldSource;
  zichtbaar: FieldSource;
}

interface WrittenFields {
  titel: FieldSource;
  samenvatting: FieldSource;
  beschrijving: FieldSource;
  leerdoelen: FieldSource;
  minuten: FieldSource;
  certificaat: FieldSource;
  doelgroepen: FieldSource;
  themas: FieldSource;
  contactnaam: FieldSource;
  contactadres: FieldSource;
}

const markdownHint =
  "U kunt koppen (## Kop), lijsten (- punt), **vet** en links ([tekst](https://adres.nl)) gebruiken. Met “Bekijk voorbeeld” ziet u hoe het wordt.";

/** What one writes about an offering: of an e-learning its own files say this. */
export function WrittenFieldset({ fields, choices }: { fields: WrittenFields; choices: OfferingChoices }) {
  return (
    <>
      <TextField field={fields.titel} label="Titel" width="full" />
      <TextArea
        field={fields.samenvatting}
        label="Samenvatting"
        hint="Een of twee zinnen. Ze staan in het overzicht en in zoekmachines."
        rows={2}
      />
      <TextArea field={fields.beschrijving} label="Waar het over gaat" hint={markdownHint} rows={12} />
      <TextArea
        field={fields.leerdoelen}
        label="Wat deelnemers leren"
        hint="Eén leerdoel per regel: “U herkent …”."
        optional
      />
      <TextField
        field={fields.minuten}
        label="Studielast in minuten"
        hint="90 is anderhalf uur, 180 is een dagdeel."
        inputMode="numeric"
        width="short"
      />
      <Checkbox
        field={fields.certificaat}
        value="ja"
        label="Wie meedoet, krijgt een certificaat"
        hint="Het komt als de uitvoering voorbij is en de aanwezigheid is aangegeven. Een e-learning geeft altijd een certificaat."
      />
      <Subjects fields={fields} choices={choices} />
      <TextField field={fields.contactnaam} label="Wie beantwoordt vragen" />
      <TextField field={fields.contactadres} label="E-mailadres voor vragen" type="email" inputMode="email" />
    </>
  );
}

/** What a lead decides of every offering. */
export function KeptFieldset({ fields, choices }: { fields: KeptFields; choices: OfferingChoices }) {
  return (
    <>
      <SelectField
        field={fields.vorm}
        label="Wat is het"
        empty="Kies een vorm"
        options={choices.formats.map(({ slug, title }) => ({ value: slug, label: title }))}
      />
      <TextArea
        field={fields.voorkennis}
        label="Wat men vooraf moet weten of gedaan hebben"
        hint="In dezelfde opmaak als de beschrijving."
        optional
        rows={3}
      />
      <RadioGroup
        field={fields.zichtbaar}
        label="Wie mag dit aanbod zien"
        options={[
          { value: "PUBLIC", label: "Iedereen", hint: "Ook wie niet is ingelogd, en zoekmachines." },
          { value: "SIGNED_IN", label: "Wie is ingelogd" },
          { value: "INVITED", label: "Alleen wie is uitgenodigd", hint: "U kiest bij elke uitvoering wie dat zijn." },
        ]}
      />
    </>
  );
}

function Subjects({ fields, choices }: { fields: WrittenFields; choices: OfferingChoices }) {
  return (
    <>
      <CheckboxGroup
        field={fields.themas}
        label="Thema's"
        hint="Hoort het bij meer thema's, kies ze dan samen met uw eigen thema. Het telt dan voor elk van die thema's mee."
        options={choices.themes.map(({ slug, title, own }) => ({
          value: slug,
          label: (
            <span className="flex items-baseline gap-2">
              <ThemeMark slug={slug} />
              <span>
                {title}
                {own && <span className="text-ink-muted"> (uw thema)</span>}
              </span>
            </span>
          ),
        }))}
      />
      <CheckboxGroup
        field={fields.doelgroepen}
        label="Voor wie"
        hint="Kiest u niets, dan is het voor iedereen."
        optional
        compact
        options={choices.audiences.map(({ slug, title }) => ({ value: slug, label: title }))}
      />
    </>
  );
}
