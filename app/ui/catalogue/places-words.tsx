import type { EditionPhase } from "~/domain/catalogue/edition-phase";
import { isFull, placesWords, type Seats } from "~/domain/catalogue/places";
import { Badge } from "~/ui/kit/badge";
import { cx } from "~/ui/kit/classes";

/** How full an edition is, in the words of the whole academy. */
export function PlacesWords({ seats }: { seats: Seats }) {
  return <span className={cx(isFull(seats) ? "text-ink-muted" : "font-semibold")}>{placesWords(seats)}</span>;
}

/** Where an edition is in its life when that is not simply ahead, else how full it is. */
export function EditionStatus({ phase, seats }: { phase: EditionPhase; seats: Seats | null }) {
  if (phase === "cancelled") return <Badge tone="bad">gaat niet door</Badge>;
  if (phase === "running") return <Badge tone="now">nu bezig</Badge>;
  if (phase === "past") return <Badge>geweest</Badge>;
  return seats && <PlacesWords seats={seats} />;
}
