import { markWords } from "~/domain/attendance/attendance-words";
import type { SheetPerson } from "~/domain/attendance/sheet";
import { NameList } from "~/ui/attendance/name-list";

/** Who has a place, with what was marked, where nothing can be marked now. On paper it is a list to sign. */
export function ReadingList({ people }: { people: readonly SheetPerson[] }) {
  return (
    <NameList people={people}>
      {({ registrationId, name, organisation, mark }) => (
        <li
          key={registrationId}
          className="grid min-h-14 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t border-line py-1.5 leading-tight print:grid-cols-[1fr_8cm]"
        >
          <p className="min-w-0">
            <span className="block font-semibold">{name}</span>
            <span className="block truncate text-small text-ink-muted">{organisation}</span>
          </p>
          <p className="text-small print:hidden">{mark && markWords[mark.value]}</p>
          <span className="hidden h-9 border-b border-ink print:block" aria-hidden="true" />
        </li>
      )}
    </NameList>
  );
}
