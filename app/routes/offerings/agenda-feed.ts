import { agendaFeed } from "~/domain/catalogue/agenda-feed.server";
import { parseAgendaFilter } from "~/domain/catalogue/agenda-filter";
import { door } from "~/http/door.server";
import { feedResponse } from "~/http/feed.server";

/** The public agenda for calendars that subscribe to it; it is the same for everyone, signed in or not. */
export const loader = door.open(async ({ request, url }) =>
  feedResponse(request, await agendaFeed(parseAgendaFilter(url.searchParams)), "public, max-age=900"),
);
