import type { PeopleFilter, PeopleSort } from "~/domain/editions/edition-people-filter";
import { personBadge, sourceWords } from "~/domain/editions/edition-people-words";
import { paths } from "~/paths";
import { messageHref, peopleHref } from "~/ui/editions/people-href";
import type { PeoplePageData, PersonLine } from "~/ui/editions/people-page-data";
import { Badge } from "~/ui/kit/badge";
import { Button, ButtonLink } from "~/ui/kit/button";
import { DOT } from "~/ui/kit/dot";
import { dateWords, dayAndTime } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { Pagination } from "~/ui/kit/pagination";

const sortWords: Record<PeopleSort, string> = { name: "naam", queue: "aanmelding", organisation: "organisatie" };

/** Those whom the filter asks for, fifty a page; a lead can choose some of them to write to. */
export function PeopleList({ page }: { page: PeoplePageData }) {
  const { edition, filter, people, total, pages, can } = page;
  const rows = (
    <ul className="mt-4 border-b border-line" data-arrows="">
      {people.map((line) => (
        <Row key={line.id} page={page} line={line} />
      ))}
    </ul>
  );
  const writable = can.keep && edition.state === "PUBLISHED" && !filter.groups.includes("ended");
  return (
    <section aria-labelledby="mensen">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t-2 border-ink pt-2">
        <h2 id="mensen">{counted(total, "persoon", "mensen")}</h2>
        {total > 1 && <Sorting editionId={edition.id} filter={filter} />}
      </div>
      {writable ? (
        <form action={paths.writeMessage(edition.id)}>
          {rows}
          <div data-screen-only="" className="mt-4 flex flex-wrap items-center gap-3">
            <Button tone="quiet">Bericht aan wie is aangevinkt</Button>
            <ButtonLink tone="quiet" href={messageHref(edition.id, filter)}>
              Bericht aan iedereen in deze lijst ({total})
            </ButtonLink>
          </div>
        </form>
      ) : (
        rows
      )}
      <Pagination
        page={filter.page}
        pages={pages}
        hrefFor={(wanted) => peopleHref(edition.id, filter, { page: wanted })}
      />
    </section>
  );
}

function Row({ page: { edition, can, filter, now }, line }: { page: PeoplePageData; line: PersonLine }) {
  const { id, name, organisation, source } = line;
  const badge = personBadge(line, edition.approval);
  const chooses = can.keep && edition.state === "PUBLISHED" && !filter.groups.includes("ended");
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 border-t border-line py-2.5 md:grid-cols-[auto_minmax(0,1fr)_14rem_14rem]">
      <span>
        {chooses && (
          <label className="-my-2 -ml-3 grid size-11 place-items-center">
            <span className="sr-only">Kies {name}</span>
            <input type="checkbox" name="wie" value={id} className="size-5 accent-action" />
          </label>
        )}
      </span>
      <div className="min-w-0">
        <h3>{can.keep ? <a href={paths.registration(edition.id, id)}>{name}</a> : name}</h3>
        <p className="text-small text-ink-muted">{[organisation, sourceWords(source)].filter(Boolean).join(DOT)}</p>
      </div>
      <p className="col-start-2 mt-1 text-small md:col-start-3 md:mt-0">
        <Badge tone={badge.tone}>{badge.text}</Badge>
      </p>
      <p className="col-start-2 text-small text-ink-muted md:col-start-4">{sinceWords(line, now)}</p>
    </li>
  );
}

function Sorting({ editionId, filter }: { editionId: string; filter: PeopleFilter }) {
  return (
    <p data-screen-only="" className="text-small">
      Op volgorde van{" "}
      {(["name", "queue", "organisation"] as const).map((sort, index) => (
        <span key={sort}>
          {index > 0 && DOT}
          {sort === filter.sort ? (
            <strong>{sortWords[sort]}</strong>
          ) : (
            <a href={peopleHref(editionId, filter, { sort })}>{sortWords[sort]}</a>
          )}
        </span>
      ))}
    </p>
  );
}

function sinceWords({ state, since, offeredUntil }: PersonLine, now: string): string {
  if (state === "OFFERED" && offeredUntil) return `antwoord vóór ${dayAndTime(offeredUntil, undefined, now)}`;
  return `sinds ${dateWords(since)}`;
}
