import { paths } from "~/paths";
import { Button, ButtonLink } from "~/ui/kit/button";
import { DropDialog } from "~/ui/targets/drop-dialog";

interface Props {
  promise: { slug: string; year: number; seen: string; inDraftPlan: boolean };
  can: { publish: boolean; drop: boolean };
}

/** What one does with a promise that waits. */
export function WaitingActions({ promise, can }: Props) {
  const { slug, year, seen, inDraftPlan } = promise;
  return (
    <>
      {!can.publish && !inDraftPlan && <p className="mb-4 text-ink-muted">Het management publiceert deze belofte.</p>}
      {inDraftPlan && (
        <p className="mb-4 max-w-measure text-ink-muted">
          Deze belofte wordt gepubliceerd met het hele <a href={paths.draftPlan(year)}>Jaarplan {year}</a>.
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        {can.publish && (
          <form method="post">
            <input type="hidden" name="gezien" value={seen} />
            <Button>Publiceer</Button>
          </form>
        )}
        <ButtonLink tone="quiet" href={paths.rewordPromise(slug, year)}>
          Wijzig de tekst
        </ButtonLink>
        {can.drop && (
          <DropDialog title="Deze belofte weggooien?" opener="Gooi weg" action={paths.dropPromise(slug, year)}>
            Wat u invulde is dan weg. Dat is niet terug te draaien.
          </DropDialog>
        )}
      </div>
    </>
  );
}
