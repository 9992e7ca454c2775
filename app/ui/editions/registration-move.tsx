import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { dayWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { Form } from "~/ui/kit/form";
import { SelectField } from "~/ui/kit/select-field";

/** A coming edition someone could move to; `startsAt` is an ISO instant, `left` the places for a newcomer. */
export interface MoveChoice {
  id: string;
  title: string;
  startsAt: string;
  left: number;
}

interface Props {
  editionId: string;
  registrationId: string;
  moves: readonly MoveChoice[];
}

/** Moves someone to another edition with a place; their letter tells it. */
export function RegistrationMove({ editionId, registrationId, moves }: Props) {
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="verplaatsen">
      <h2 id="verplaatsen">Verplaatsen</h2>
      <Form action={paths.movePerson(editionId, registrationId)} className="mt-3">
        <SelectField
          field={{ name: "naar" }}
          label="Naar welke uitvoering?"
          hint="De deelnemer krijgt hierover een e-mail en een nieuwe uitnodiging voor de agenda."
          empty="Kies een uitvoering"
          options={moves.map(({ id, title, startsAt, left }) => ({
            value: id,
            label: `${title}, ${dayWords(startsAt)} (${left === 0 ? "vol" : `nog ${counted(left, "plaats", "plaatsen")}`})`,
            disabled: left === 0,
          }))}
        />
        <Button tone="quiet" className="justify-self-start">
          Verplaats
        </Button>
      </Form>
    </section>
  );
}
