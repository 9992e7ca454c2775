import CheckCheck from "lucide-react/icons/check-check";
import Search from "lucide-react/icons/search";
import UserPlus from "lucide-react/icons/user-plus";
import UserX from "lucide-react/icons/user-x";
import { paths } from "~/paths";
import { Button, ButtonLink } from "~/ui/kit/button";

/** Marks for the whole list: one press saves it. */
export function WholeListButtons() {
  return (
    <div data-screen-only="" className="flex flex-wrap gap-2">
      <Button name="lijst" value="iedereen-aanwezig" tone="quiet" compact className="min-h-11" icon={CheckCheck}>
        Iedereen aanwezig
      </Button>
      <Button name="lijst" value="rest-afwezig" tone="quiet" compact className="min-h-11" icon={UserX}>
        De rest afwezig
      </Button>
    </div>
  );
}

/** The way to letting someone in who is not on the list. */
export function WalkInLink({ editionId, meetingId }: { editionId: string; meetingId: string }) {
  return (
    <div data-screen-only="" className="mb-4">
      <ButtonLink href={paths.walkIn(editionId, meetingId)} tone="quiet" icon={UserPlus}>
        Iemand die niet op de lijst staat
      </ButtonLink>
    </div>
  );
}

/** A box to look for a name; shown by the script, which does the looking. */
export function NameSearch() {
  return (
    <div
      data-name-search=""
      data-screen-only=""
      hidden
      className="sticky top-0 z-1 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 bg-paper px-4 py-2 md:mx-0 md:px-0"
    >
      <label className="flex w-full max-w-field items-center gap-2 rounded-control border border-line-strong bg-surface px-3 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        <Search size="1.15em" aria-hidden="true" className="shrink-0 text-ink-muted" />
        <span className="sr-only">Zoek een naam op de lijst</span>
        <input
          type="search"
          data-search=""
          placeholder="Zoek een naam"
          autoComplete="off"
          className="min-h-11 w-full min-w-0 bg-transparent text-body outline-none placeholder:text-ink-muted"
        />
      </label>
      <p role="status" data-found="" className="text-small text-ink-muted" />
    </div>
  );
}
