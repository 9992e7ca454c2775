import type { Day } from "~/platform/amsterdam";
import type { Outlook } from "../targets/expectation";
import { wouldMatch } from "../targets/filter-match";
import { showRateOf } from "../targets/forecast";
import type { Counted } from "./counting-rule";
import { sharesOfNew } from "./day-counts";
import { editionsAfter, type KnownEdition } from "./plans-as-of.server";
import { type ShowUp, showUps } from "./show-ups.server";
import type { Stand } from "./stand.server";

/** What is planned after `day` for each promise, and how many of those who book come, as known at its end. */
export async function outlooksOf(targets: Counted[], stand: Stand, day: Day): Promise<Map<string, Outlook>> {
  const shares = sharesOfNew(stand);
  const [known, shows] = await Promise.all([editionsAfter(day), showUps(day)]);
  const editions = known.map((edition) => ({ ...edition, showRate: rateFor(shows, edition) }));
  return new Map(
    targets.map(({ id, definition: { filter } }) => {
      const matching = editions.filter((edition) => wouldMatch(filter, edition));
      return [id, { editions: matching, shareOfNew: shares.get(id) ?? 1 }];
    }),
  );
}

/** By the edition's own offering, so that it brings the same on every promise. */
function rateFor(shows: ShowUp[], { offering, format }: KnownEdition): number {
  return showRateOf({
    offering: sum(shows.filter((show) => show.offering === offering)),
    format: sum(shows.filter((show) => show.format === format)),
    all: sum(shows),
  });
}

function sum(shows: ShowUp[]): { confirmed: number; attended: number } {
  return {
    confirmed: shows.reduce((total, { confirmed }) => total + confirmed, 0),
    attended: shows.reduce((total, { attended }) => total + attended, 0),
  };
}
