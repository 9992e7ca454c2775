import { LONGEST_REASON } from "~/domain/registration/cancel-registration.form";
import type { Standing } from "~/domain/registration/standing";
import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { Dialog, DialogClose } from "~/ui/kit/dialog";
import { Form } from "~/ui/kit/form";
import { TextArea } from "~/ui/kit/text-field";

const DIALOG = "inschrijving-annuleren";

interface Props {
  slug: string;
  editionId: string;
  standing: Standing;
}

/** Asks once more before a place or a turn in the queue is given up; a reason is welcome and never needed. */
export function CancelDialog({ slug, editionId, standing }: Props) {
  return (
    <Dialog id={DIALOG} title="Weet u het zeker?" opener="Annuleer inschrijving">
      <p>{costOf(standing)}</p>
      <Form action={paths.cancelRegistration(slug, editionId)}>
        <TextArea
          field={{ name: "reden" }}
          label="Waarom kunt u niet?"
          hint="De themahouder kan dit lezen."
          optional
          rows={2}
          maxLength={LONGEST_REASON}
        />
        <div className="flex flex-wrap gap-3">
          <Button tone="danger">Annuleer inschrijving</Button>
          <DialogClose dialog={DIALOG}>Nee, terug</DialogClose>
        </div>
      </Form>
    </Dialog>
  );
}

function costOf({ at }: Standing): string {
  if (at === "place") return "Uw plaats gaat naar de eerste op de wachtlijst. Is die er niet, dan komt de plaats vrij.";
  if (at === "requested") return "Uw aanvraag vervalt. Wilt u later toch, dan vraagt u opnieuw een plaats aan.";
  return "U verliest uw plek in de rij. Meldt u zich later weer aan, dan begint u achteraan.";
}
