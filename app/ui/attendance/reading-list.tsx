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
          className="person-row grid min-h-14 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 print:grid-cols-[1fr_8cm]"
        >
          <p className="min-w-0">
            <b>{name}</b>
            <small>
              <i>{organisation}</i>
            </small>
          </p>
          <p className="text-small print:hidden">{mark && markWords[mark.value]}</p>
          <span className="signing-line" />
        </li>
      )}
    </NameList>
  );
}
