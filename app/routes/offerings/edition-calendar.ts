import { placeInCalendar } from "~/domain/registration/place-in-calendar.server";
import { door } from "~/http/door.server";
import { feedResponse } from "~/http/feed.server";

/** One's own place as a file for a calendar. */
export const loader = door.signedIn(async ({ actor, request, params: { slug = "", editionId = "" } }) =>
  feedResponse(request, await placeInCalendar(actor, { slug, editionId }), "private, no-cache"),
);
