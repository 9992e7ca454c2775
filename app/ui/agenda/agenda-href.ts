import { type AgendaFilter, agendaQuery } from "~/domain/catalogue/agenda-filter";
import { paths } from "~/paths";

/** The address of the agenda with a filter changed. */
export function agendaHref(filter: AgendaFilter, change: Partial<AgendaFilter> = {}): string {
  return `${paths.agenda()}${agendaQuery({ ...filter, ...change })}`;
}

/** The id of a day on the page, so that a link can lead to it: "dag-2026-12-03". */
export function dayId(day: string): string {
  return `dag-${day}`;
}
