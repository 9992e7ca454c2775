import { ownCalendar } from "~/domain/registration/own-calendar.server";
import { door } from "~/http/door.server";
import { feedResponse } from "~/http/feed.server";

/** Someone's own places for their calendar: whoever has the address reads them, so it is a secret that they can take back. */
export const loader = door.open(async ({ request, params: { token = "" } }) =>
  feedResponse(request, await ownCalendar(token.replace(/\.ics$/, "")), "private, no-cache"),
);
