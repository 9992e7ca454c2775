import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agenda } from "~/domain/catalogue/agenda.server";
import { parseAgendaFilter } from "~/domain/catalogue/agenda-filter";
import { withOwnSeats } from "~/domain/registration/own-seats.server";
import { door } from "~/http/door.server";
import { surroundings } from "~/http/surroundings.server";
import { AgendaFilters } from "~/ui/agenda/agenda-filters";
import { AgendaList } from "~/ui/agenda/agenda-list";
import { AgendaSteps } from "~/ui/agenda/agenda-steps";
import { AgendaViews } from "~/ui/agenda/agenda-views";
import { MonthGrid } from "~/ui/agenda/month-grid";
import { SubscribeToAgenda } from "~/ui/agenda/subscribe-to-agenda";
import { pageMeta } from "~/ui/frame/page-meta";
import { monthWords } from "~/ui/kit/dutch-date";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({
    title: data?.filter.month ? `Agenda: ${monthWords(`${data.month}-01`)}` : "Agenda",
    description: "Wat er wanneer is: trainingen en bijeenkomsten van de NHVeilig Academie, met data en plaatsen.",
  });

export const loader = door.open(async ({ actor, url }) => {
  const { days, ...shown } = await agenda(actor, parseAgendaFilter(url.searchParams));
  const own = await withOwnSeats(
    actor,
    days.map(({ entries }) => entries.map(({ edition, seats }) => ({ id: edition.editionId, seats }))),
  );
  const told = days.map(({ day, entries }, nth) => {
    return { day, entries: entries.map((entry, at) => ({ ...entry, seats: own[nth]?.[at]?.seats ?? null })) };
  });
  return { ...shown, days: told, origin: surroundings().origin };
});

export default function AgendaPage() {
  const { filter, choices, month, today, days, grid, ahead, now, origin } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title="Agenda" />
      <AgendaFilters filter={filter} choices={choices}>
        <AgendaViews filter={filter} />
        <AgendaSteps filter={filter} month={month} today={today} />
        {filter.view === "month" && (
          <MonthGrid month={month} days={grid} today={today} entries={days} filter={filter} ahead={ahead} />
        )}
        {filter.view === "list" && <AgendaList days={days} filter={filter} ahead={ahead} now={now} />}
        <SubscribeToAgenda filter={filter} origin={origin} />
      </AgendaFilters>
    </>
  );
}
