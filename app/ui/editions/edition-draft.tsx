import { paths } from "~/paths";
import type { EditionAtWork } from "~/ui/editions/edition-line";
import { Button } from "~/ui/kit/button";
import { Dialog, DialogClose } from "~/ui/kit/dialog";
import { Form } from "~/ui/kit/form";
import { Notice } from "~/ui/kit/notice";

const DIALOG = "concept-verwijderen";

/** What a draft still lacks, and the two things one can do with it. */
export function EditionDraft({ edition: { id, lacking, can } }: { edition: EditionAtWork }) {
  return (
    <div className="mb-10 grid gap-4">
      {lacking.length > 0 ? (
        <Notice tone="warn" title="Nog nodig voordat u kunt publiceren">
          <ul className="grid list-disc gap-1 pl-5">
            {lacking.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice title="Dit is een concept">Alleen wie eraan werkt, ziet deze uitvoering. Alles is ingevuld.</Notice>
      )}
      {can.plan && (
        <div className="flex flex-wrap gap-3">
          {lacking.length === 0 && (
            <Form action={paths.publishEdition(id)}>
              <Button>Publiceren</Button>
            </Form>
          )}
          <Dialog id={DIALOG} title="Concept verwijderen?" opener="Verwijderen">
            <p>Alles wat u voor deze uitvoering hebt ingevuld, is dan weg.</p>
            <Form action={paths.removeDraft(id)}>
              <div className="flex flex-wrap gap-3">
                <Button tone="danger">Verwijder concept</Button>
                <DialogClose dialog={DIALOG}>Nee, terug</DialogClose>
              </div>
            </Form>
          </Dialog>
        </div>
      )}
    </div>
  );
}
