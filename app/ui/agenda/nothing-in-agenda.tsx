import { type AgendaFilter, countAsked } from "~/domain/catalogue/agenda-filter";
import { paths } from "~/paths";
import { agendaHref } from "~/ui/agenda/agenda-href";
import { ButtonLink } from "~/ui/kit/button";
import { monthWords } from "~/ui/kit/dutch-date";
import { EmptyState } from "~/ui/kit/empty-state";

interface Props {
  filter: AgendaFilter;
  ahead: string | null;
}

/** A part of the agenda without anything in it says where to look. */
export function NothingInAgenda({ filter, ahead }: Props) {
  const filtered = countAsked(filter) > 0;
  return (
    <EmptyState
      title={filtered ? "Niets gevonden met deze filters" : "Er staat dan niets in de agenda"}
      step={
        ahead ? (
          <ButtonLink href={agendaHref(filter, { month: ahead })}>Ga naar {monthWords(`${ahead}-01`)}</ButtonLink>
        ) : (
          <ButtonLink href={paths.catalogue()}>Bekijk het aanbod</ButtonLink>
        )
      }
    >
      {ahead && <p>Het eerste dat daarna komt is in {monthWords(`${ahead}-01`)}.</p>}
      {!ahead && <p>Ook daarna staat er nog niets gepland. De e-learnings kunt u altijd volgen.</p>}
      {filtered && (
        <p>
          Of <a href={agendaHref(filter, { themes: [], kinds: [], format: null })}>toon de agenda zonder filters</a>.
        </p>
      )}
    </EmptyState>
  );
}
