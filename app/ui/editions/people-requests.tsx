import { paths } from "~/paths";
import { peopleHref } from "~/ui/editions/people-href";
import type { PeoplePageData, PersonLine } from "~/ui/editions/people-page-data";
import { Button, ButtonLink } from "~/ui/kit/button";
import { DOT } from "~/ui/kit/dot";
import { dateWords } from "~/ui/kit/dutch-date";
import { Section } from "~/ui/kit/section";

/** The requests that wait for a word of the lead, the first ones of the queue. */
export function PeopleRequests({ page }: { page: PeoplePageData }) {
  const { edition, requests, counts, filter } = page;
  if (requests.length === 0) return null;
  const more = counts.requested > requests.length;
  return (
    <Section
      title="Wacht op uw besluit"
      aside={more && <a href={peopleHref(edition.id, filter, { groups: ["requested"] })}>Alle aanvragen</a>}
    >
      <ul className="border-b border-line">
        {requests.map((line) => (
          <Request key={line.id} editionId={edition.id} line={line} />
        ))}
      </ul>
    </Section>
  );
}

function Request({ editionId, line: { id, name, organisation, since } }: { editionId: string; line: PersonLine }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0">
        <h3>
          <a href={paths.registration(editionId, id)}>{name}</a>
        </h3>
        <p className="text-small text-ink-muted">
          {[organisation, `aangevraagd op ${dateWords(since)}`].filter(Boolean).join(DOT)}
        </p>
      </div>
      <form method="post" action={paths.decideOnRequest(editionId, id)} className="flex flex-wrap gap-3">
        <Button name="besluit" value="goedkeuren" compact className="min-h-11">
          Goedkeuren<span className="sr-only"> van {name}</span>
        </Button>
        <ButtonLink href={`${paths.registration(editionId, id)}#besluit`} tone="quiet" compact className="min-h-11">
          Afwijzen…<span className="sr-only"> van {name}</span>
        </ButtonLink>
      </form>
    </li>
  );
}
