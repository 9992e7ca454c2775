import type { PlanChoices } from "~/domain/editions/plan-choices";
import { PlanFields } from "~/ui/editions/plan-fields";
import type { FieldOf } from "~/ui/editions/plan-source";
import { Button } from "~/ui/kit/button";
import { CheckboxGroup } from "~/ui/kit/choice-fields";
import { dayAndTime } from "~/ui/kit/dutch-date";
import { Form, type FormSource } from "~/ui/kit/form";
import { TextArea } from "~/ui/kit/text-field";

interface Props {
  form: FormSource;
  of: FieldOf;
  choices: PlanChoices;
  /** As they are stored. */
  meetings: readonly { id: string; startsAt: string; endsAt: string }[];
  published: boolean;
  /** Of the plan this form is compared with. */
  version: string;
  /** The word for the effect that is shown above; none when nothing is. */
  agreed: string | undefined;
  now: string;
}

/** The plan form of an edition that exists: with its meetings to drop, and what its people read about the change. */
export function ChangeForm({ form, of, choices, meetings, published, version, agreed, now }: Props) {
  return (
    <Form form={form}>
      <input type="hidden" name="versie" value={version} />
      {agreed && <input type="hidden" name="bevestigd" value={agreed} />}
      <PlanFields of={of} choices={choices} />
      {published && meetings.length > 1 && (
        <CheckboxGroup
          field={of("vervalt")}
          label="Welke dagdelen gaan niet door?"
          optional
          options={meetings.map(({ id, startsAt, endsAt }) => ({
            value: id,
            label: dayAndTime(startsAt, endsAt, now),
          }))}
        />
      )}
      {published && (
        <TextArea
          field={of("toelichting")}
          label="Toelichting voor de deelnemers"
          hint="Staat in de brief als er voor hen iets verandert."
          optional
          rows={3}
        />
      )}
      <Button className="justify-self-start">Bewaar</Button>
    </Form>
  );
}
