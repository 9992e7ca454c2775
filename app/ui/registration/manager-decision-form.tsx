import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/kit/button";
import { Disclosure } from "~/ui/kit/disclosure";
import { Form } from "~/ui/kit/form";
import { TextArea } from "~/ui/kit/text-field";
import { When } from "~/ui/kit/when";

interface Props {
  until: string;
  now: string;
  typed?: SubmissionResult<string[]>;
}

/** A manager's yes, or a no with what they want to say with it. */
export function ManagerDecisionForm({ until, now, typed }: Props) {
  const [form, fields] = useForm<{ besluit: string; reden: string }>({ id: "antwoord", lastResult: typed });
  const refused = fields.reden.errors !== undefined;
  return (
    <Form form={form} className="max-w-measure">
      <p>
        U kunt antwoorden tot <When start={until} now={now} />. Antwoordt u niet, dan verloopt de aanvraag. Bent u niet
        de leidinggevende? Dan kunt u deze pagina sluiten.
      </p>
      <Button id={fields.besluit.id} name="besluit" value="goedkeuren" className="justify-self-start">
        Goedkeuren
      </Button>
      <Disclosure summary="Liever niet: afwijzen" open={refused}>
        <div className="grid gap-4">
          <TextArea
            field={fields.reden}
            label="Wat wilt u erbij zeggen?"
            hint="Dit komt in de e-mail aan uw medewerker."
            optional
            rows={3}
            maxLength={1000}
          />
          <Button tone="quiet" name="besluit" value="afwijzen" className="justify-self-start">
            Afwijzen
          </Button>
        </div>
      </Disclosure>
    </Form>
  );
}
