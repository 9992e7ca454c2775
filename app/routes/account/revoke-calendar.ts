import { revokeCalendarFeed } from "~/domain/registration/revoke-calendar-feed.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

export const action = door.signedIn(async ({ actor }) => {
  await revokeCalendarFeed(actor);
  return redirectWithFlash(paths.myCalendar(), {
    tone: "good",
    text: "Het adres werkt niet meer. Haal de agenda ook uit uw eigen agenda-app.",
  });
});
