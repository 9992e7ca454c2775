import { paths } from "~/paths";
import { peopleHref } from "~/ui/editions/people-href";
import type { PeoplePageData } from "~/ui/editions/people-page-data";
import { ButtonLink } from "~/ui/kit/button";
import { EmptyState } from "~/ui/kit/empty-state";

/** Nobody on the list: because the filter finds none, or because nobody came yet; then with what helps to fill it. */
export function PeopleNobody({ page }: { page: PeoplePageData }) {
  const { edition, filter, counts, can, shareOrigin } = page;
  const { id, slug, state, begun } = edition;
  const anyone = counts.place + counts.waiting + counts.requested + counts.ended > 0;
  if (anyone) {
    const all = peopleHref(id, filter, { search: "", groups: [], organisation: null });
    return (
      <EmptyState title="Niemand gevonden" step={<ButtonLink href={all}>Toon iedereen</ButtonLink>}>
        <p>Zoek op een deel van de naam of de organisatie, of kies hierboven een andere groep.</p>
      </EmptyState>
    );
  }
  if (!can.keep || state !== "PUBLISHED" || begun) {
    return (
      <EmptyState title="Niemand heeft zich ingeschreven">
        <p>Wie zich inschrijft, staat hier met organisatie en plek in de rij.</p>
      </EmptyState>
    );
  }
  const link = `${shareOrigin}${paths.edition(slug, id)}`;
  return (
    <EmptyState
      title="Nog niemand heeft zich ingeschreven"
      step={
        <p className="flex flex-wrap gap-3">
          <ButtonLink href={paths.invite(id)}>Mensen uitnodigen</ButtonLink>
          <ButtonLink href={paths.addPerson(id)} tone="quiet">
            Iemand toevoegen
          </ButtonLink>
        </p>
      }
    >
      <p>
        Deel de pagina waar men zich inschrijft:{" "}
        <a href={link} className="[overflow-wrap:anywhere]">
          {link}
        </a>
        . Of nodig mensen uit die hier goed bij passen.
      </p>
    </EmptyState>
  );
}
