import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { Dialog, DialogClose } from "~/ui/kit/dialog";
import { counted } from "~/ui/kit/dutch-number";
import { Notice } from "~/ui/kit/notice";
import { DropDialog } from "~/ui/targets/drop-dialog";

interface Props {
  year: number;
  total: number;
  seen: string;
  /** Every promise says how it is counted, within what can be chosen. */
  ready: boolean;
}

/** What management does with the draft of a plan as a whole. */
export function PlanActions({ year, total, seen, ready }: Props) {
  return (
    <div className="grid gap-4">
      {!ready && total > 0 && (
        <Notice tone="warn">
          Publiceren kan als van elke belofte is ingevuld hoe ze wordt geteld, en dat nog past.
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {ready && (
          <Dialog
            id="publiceren"
            title={`Jaarplan ${year} publiceren?`}
            opener="Publiceer het plan"
            openerTone="primary"
          >
            <p>
              {counted(total, "belofte komt", "beloften komen")} dan in de cijfers. Daarna verandert u een belofte
              alleen nog met een reden.
            </p>
            <form method="post" className="flex flex-wrap gap-3">
              <input type="hidden" name="gezien" value={seen} />
              <Button>Publiceer</Button>
              <DialogClose dialog="publiceren">Terug</DialogClose>
            </form>
          </Dialog>
        )}
        <DropDialog title={`Het concept van ${year} weggooien?`} action={paths.dropPlan(year)}>
          {counted(total, "belofte", "beloften")} met alle aanpassingen {total === 1 ? "is" : "zijn"} dan weg. U kunt
          het vorige plan daarna opnieuw overzetten.
        </DropDialog>
      </div>
    </div>
  );
}
