import type { Freed } from "~/domain/editions/registration-detail-words";
import { freedWords } from "~/domain/editions/registration-detail-words";
import { paths } from "~/paths";
import { type MoveChoice, RegistrationMove } from "~/ui/editions/registration-move";
import { Button } from "~/ui/kit/button";
import { Dialog, DialogClose } from "~/ui/kit/dialog";
import { Form } from "~/ui/kit/form";
import { TextArea } from "~/ui/kit/text-field";

const DIALOG = "inschrijving-annuleren";

/** One registration under its edition. */
interface Address {
  editionId: string;
  registrationId: string;
}

interface Props extends Address {
  name: string;
  can: { act: boolean; decide: boolean };
  moves: readonly MoveChoice[];
  /** What becomes of the place when the registration ends now. */
  freed: Freed | null;
}

/** What whoever keeps the list can do with one registration. */
export function RegistrationActions({ name, can, moves, freed, ...address }: Props) {
  const { editionId, registrationId } = address;
  return (
    <div data-screen-only="" className="grid content-start gap-8">
      {can.decide && <Decision {...address} />}
      {can.act && <RegistrationMove {...address} moves={moves} />}
      {can.act && (
        <Dialog id={DIALOG} title={`Inschrijving van ${name} annuleren?`} opener="Annuleer inschrijving">
          {freed && <p>{freedWords(freed)}</p>}
          <Form action={paths.cancelForPerson(editionId, registrationId)}>
            <TextArea
              field={{ name: "reden", id: "annulering-reden" }}
              label="Reden"
              hint="Staat in de e-mail aan de deelnemer."
              rows={3}
              required
            />
            <div className="flex flex-wrap gap-3">
              <Button tone="danger">Annuleer inschrijving</Button>
              <DialogClose dialog={DIALOG}>Nee, terug</DialogClose>
            </div>
          </Form>
        </Dialog>
      )}
    </div>
  );
}

function Decision({ editionId, registrationId }: Address) {
  return (
    <section id="besluit" aria-labelledby="besluit-titel" className="border-t-4 border-accent bg-surface p-4">
      <h2 id="besluit-titel">Uw besluit</h2>
      <Form action={paths.decideOnRequest(editionId, registrationId)} className="mt-3">
        <TextArea
          field={{ name: "reden", id: "besluit-reden" }}
          label="Reden"
          hint="Nodig als u afwijst. Staat in de e-mail aan de deelnemer."
          rows={3}
        />
        <div className="flex flex-wrap gap-3">
          <Button name="besluit" value="goedkeuren">
            Goedkeuren
          </Button>
          <Button name="besluit" value="afwijzen" tone="quiet">
            Afwijzen
          </Button>
        </div>
      </Form>
    </section>
  );
}
