import { type CancelEffect, cancelSentences } from "~/domain/editions/cancel-effect";
import { Button } from "~/ui/kit/button";
import type { FieldSource } from "~/ui/kit/field-source";
import { Form, type FormSource } from "~/ui/kit/form";
import { Notice } from "~/ui/kit/notice";
import { TextArea } from "~/ui/kit/text-field";

interface Props {
  form: FormSource;
  reason: FieldSource;
  effect: CancelEffect;
  /** The word that agrees to this effect. */
  agreed: string;
}

/** What calling off does, why, and the button that does it. */
export function CancelForm({ form, reason, effect, agreed }: Props) {
  const people = effect.withPlace + effect.others + effect.unreachable;
  return (
    <Form form={form}>
      <Notice tone="warn" title="Dit gebeurt er als u annuleert">
        <ul className="grid list-disc gap-1 pl-5">
          {cancelSentences(effect).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="mt-2">Annuleren kunt u niet ongedaan maken.</p>
      </Notice>
      <TextArea
        field={reason}
        label="Waarom gaat het niet door?"
        hint="Dit staat in de brief aan de deelnemers."
        optional={people === 0}
        rows={4}
      />
      <input type="hidden" name="bevestigd" value={agreed} />
      <Button tone="danger" className="justify-self-start">
        Annuleer uitvoering
      </Button>
    </Form>
  );
}
