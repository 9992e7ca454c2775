import type { AgendaFilter } from "~/domain/catalogue/agenda-filter";
import { agendaHref } from "~/ui/agenda/agenda-href";
import { Tabs } from "~/ui/kit/tabs";

/** The two ways to look at the agenda. */
export function AgendaViews({ filter }: { filter: AgendaFilter }) {
  return (
    <Tabs
      label="Weergave"
      tabs={[
        { label: "Lijst", href: agendaHref(filter, { view: "list" }), current: filter.view === "list" },
        { label: "Maand", href: agendaHref(filter, { view: "month" }), current: filter.view === "month" },
      ]}
    />
  );
}
