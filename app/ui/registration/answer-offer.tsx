import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";

/** The two answers to an offered place, each one press. */
export function AnswerOffer({ slug, editionId }: { slug: string; editionId: string }) {
  return (
    <Form action={paths.answerOffer(slug, editionId)}>
      <div className="flex flex-wrap gap-3">
        <Button name="antwoord" value="accepteren" className="grow sm:max-w-80">
          Plaats accepteren
        </Button>
        <Button name="antwoord" value="weigeren" tone="quiet" className="grow sm:max-w-80">
          Plaats weigeren
        </Button>
      </div>
    </Form>
  );
}
