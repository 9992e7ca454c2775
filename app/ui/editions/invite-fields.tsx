import type { InviteReach, InviteSource } from "~/domain/editions/invite-choice";
import { sourceWords } from "~/domain/editions/invite-words";
import type { ListedEmployer } from "~/domain/organisations/listed-employer";
import { organisationKinds } from "~/domain/organisations/organisation-kinds";
import { regions } from "~/domain/organisations/regions";
import { CheckboxGroup } from "~/ui/kit/choice-fields";
import { Disclosure } from "~/ui/kit/disclosure";
import { type FieldSource, textOf } from "~/ui/kit/field-source";
import { Notice } from "~/ui/kit/notice";
import { SelectField } from "~/ui/kit/select-field";
import { TextArea } from "~/ui/kit/text-field";

export interface InviteFieldsOf {
  bron: string[];
  doelgroep: string[];
  soort: string;
  regio: string;
  organisatie: string;
  adressen: string;
  tekst: string;
}

interface Props {
  fields: Record<keyof InviteFieldsOf, FieldSource>;
  audiences: { id: string; title: string }[];
  organisations: ListedEmployer[];
  /** How many each source gives before anything is narrowed. */
  reach: InviteReach;
  invitedOnly: boolean;
}

/** Whom to invite and what they read. */
export function InviteFields({ fields, audiences, organisations, reach, invitedOnly }: Props) {
  const option = (source: InviteSource, hint: string) => ({ value: source, label: sourceWords[source], hint });
  const { people, interested, contacts } = reach.bySource;
  return (
    <>
      <CheckboxGroup
        field={fields.bron}
        label="Wie nodigt u uit?"
        options={[
          option(
            "people",
            `Nu ${people} uit de doelgroepen van dit aanbod. Zij vroegen daar zelf om; u ziet hun namen niet.`,
          ),
          option("interested", `Nu ${interested}. Zij vroegen om bericht over dit aanbod.`),
          option("contacts", `Nu ${contacts}.`),
          option("typed", "Hieronder, hoogstens 50."),
        ]}
      />
      <Narrowing fields={fields} audiences={audiences} organisations={organisations} />
      <TextArea field={fields.adressen} label="E-mailadressen" hint="Eén per regel." optional rows={4} />
      {invitedOnly && (
        <Notice>
          Deze uitvoering is op uitnodiging. Wie nog niet bij de academie bekend is, ziet de uitvoering pas als zijn
          organisatie of doelgroep is uitgenodigd.
        </Notice>
      )}
      <TextArea
        field={fields.tekst}
        label="Uw woorden"
        hint="Gewone tekst. Een lege regel begint een alinea. De aanhef komt er vanzelf boven; de datum, plaats en een knop eronder."
        rows={8}
      />
    </>
  );
}

function Narrowing({ fields, audiences, organisations }: Pick<Props, "fields" | "audiences" | "organisations">) {
  return (
    <Disclosure summary="Kies doelgroepen, regio of organisaties" open={narrowed(fields)}>
      <div className="grid gap-6">
        <CheckboxGroup
          field={fields.doelgroep}
          label="Voor welke doelgroepen?"
          hint="Alleen voor mensen die uitgenodigd willen worden."
          options={audiences.map(({ id, title }) => ({ value: id, label: title }))}
          compact
        />
        <SelectField
          field={fields.soort}
          label="Soort organisatie"
          empty="Alle soorten"
          options={organisationKinds.map(({ slug, title }) => ({ value: slug, label: title }))}
        />
        <SelectField field={fields.regio} label="Regio" empty="Alle regio's" options={regions} />
        <SelectField
          field={fields.organisatie}
          label="Organisatie"
          empty="Alle organisaties"
          options={organisations.map(({ id, officialName }) => ({ value: id, label: officialName }))}
        />
      </div>
    </Disclosure>
  );
}

function narrowed({ soort, regio, organisatie }: Props["fields"]): boolean {
  return [soort, regio, organisatie].some((field) => Boolean(textOf(field)));
}
