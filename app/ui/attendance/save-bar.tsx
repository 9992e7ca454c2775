import { wasThere } from "~/domain/attendance/marks";
import type { SheetPerson } from "~/domain/attendance/sheet";
import { Button } from "~/ui/kit/button";

/** The counter and the button, always in sight; the script says beside them how saving goes. */
export function SaveBar({ people }: { people: readonly SheetPerson[] }) {
  const present = people.filter(({ mark }) => wasThere(mark)).length;
  const open = people.filter(({ mark }) => mark === null).length;
  return (
    <div
      data-screen-only=""
      data-sticks-below=""
      className="sticky bottom-0 z-1 -mx-4 flex items-center justify-between gap-4 border-t-4 border-accent bg-surface px-4 py-2.5 md:mx-0 md:px-6"
    >
      <p className="leading-tight">
        <output className="block">
          <span className="text-large font-bold tabular-nums">
            <span data-present="">{present}</span> van {people.length}
          </span>{" "}
          aanwezig
        </output>
        <output data-saving="" hidden className="peer saving-words" />
        <span className="text-small text-ink-muted max-md:peer-[:not([hidden])]:hidden md:peer-[:not([hidden])]:ml-3">
          <span data-open="">{open}</span> nog open
        </span>
      </p>
      <Button>Aanwezigheid opslaan</Button>
    </div>
  );
}
