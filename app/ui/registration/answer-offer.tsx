import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";

/** The two answers to an offered place, each one press. */
export function AnswerOffer({ slug, editionId }: { slug: string; editionId: string }) {
  return (
    <Form action={paths.answerOffer(slug, editionId)}>
      <div className="flex flex-wrap gap-3">
        <Button name="antwoord" value="accepteren" className="max-w-80 grow">
          Plaats accepteren
        </Button>
        <Button name="antwoord" value="weigeren" tone="quiet" className="max-w-80 grow">
          Plaats weigeren
        </Button>
      </div>
    </Form>
  );
}
