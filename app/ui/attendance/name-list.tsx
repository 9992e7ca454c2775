import { Fragment, type ReactNode } from "react";
import { byLetter, type SheetPerson } from "~/domain/attendance/sheet";

interface Props {
  people: readonly SheetPerson[];
  children: (person: SheetPerson) => ReactNode;
}

/** From this number of names on, letters help to find one. */
const LONG = 30;

/** Names under one another; a long list has its letters between them and a rail beside it. */
export function NameList({ people, children }: Props) {
  if (people.length <= LONG) return <List>{people.map(children)}</List>;
  const groups = byLetter(people);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 print:block">
      <div className="min-w-0">
        {groups.map(({ letter, people: names }) => (
          <Fragment key={letter}>
            <h2
              id={anchor(letter)}
              data-letter=""
              className="scroll-mt-20 border-t-2 border-ink pt-1 text-body text-accent-ink print:hidden"
            >
              {letter}
            </h2>
            <List>{names.map(children)}</List>
          </Fragment>
        ))}
      </div>
      <nav
        aria-label="Naar een letter"
        data-screen-only=""
        className="sticky top-16 -mr-3 max-h-[calc(100dvh-11rem)] self-start overflow-y-auto md:mr-0"
      >
        <ul>
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a
                href={`#${anchor(letter)}`}
                className="flex min-h-6 min-w-8 items-center justify-center text-small font-semibold leading-none no-underline hover:bg-action-wash"
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function List({ children }: { children: ReactNode }) {
  return <ul className="border-b border-line">{children}</ul>;
}

function anchor(letter: string): string {
  return letter === "#" ? "letter-overig" : `letter-${letter}`;
}
