import type { PlanChoices } from "~/domain/editions/plan-choices";
import { PlanFields } from "~/ui/editions/plan-fields";
import { type OverlapLine, PlanOverlaps } from "~/ui/editions/plan-overlaps";
import type { FieldOf } from "~/ui/editions/plan-source";
import { Button } from "~/ui/kit/button";
import { Form, type FormSource } from "~/ui/kit/form";

interface Props {
  form: FormSource;
  of: FieldOf;
  choices: PlanChoices;
  /** The id of what the form makes. */
  newId: string;
  /** What must be seen before it is kept, with the word that agrees to it. */
  seen?: { overlaps: readonly OverlapLine[]; agreed: string } | undefined;
  now: string;
}

/** One screenful to plan an edition, and two ways to keep it. */
export function PlanForm({ form, of, choices, newId, seen, now }: Props) {
  return (
    <Form form={form}>
      {seen && <PlanOverlaps overlaps={seen.overlaps} now={now} />}
      {seen && <input type="hidden" name="bevestigd" value={seen.agreed} />}
      <input type="hidden" name="nieuw" value={newId} />
      <PlanFields of={of} choices={choices} />
      <div className="flex flex-wrap gap-3">
        <Button name="knop" value="concept" tone="quiet">
          Bewaar als concept
        </Button>
        <Button name="knop" value="publiceren">
          Bewaar en publiceer
        </Button>
      </div>
    </Form>
  );
}
