import type { EditionPhase } from "~/domain/catalogue/edition-phase";
import { isFull, OWN_PLACE_WORDS, type OwnPlace, placesWords, type Seats } from "~/domain/catalogue/places";
import { Badge, type Tone } from "~/ui/kit/badge";
import { cx } from "~/ui/kit/classes";

const TONES: Record<OwnPlace, Tone> = { place: "good", offered: "now", waiting: "neutral", requested: "neutral" };

/** How full an edition is, in the words of the whole academy; for who is in it, that they are. */
export function PlacesWords({ seats }: { seats: Seats }) {
  if (seats.mine) return <span className="font-semibold">{OWN_PLACE_WORDS[seats.mine]}</span>;
  return <span className={cx(isFull(seats) ? "text-ink-muted" : "font-semibold")}>{placesWords(seats)}</span>;
}

/** Where an edition is in its life when that is not simply ahead, else how full it is. */
export function EditionStatus({ phase, seats }: { phase: EditionPhase; seats: Seats | null }) {
  if (phase === "cancelled") return <Badge tone="bad">gaat niet door</Badge>;
  if (phase === "running") return <Badge tone="now">nu bezig</Badge>;
  if (phase === "past") return <Badge>geweest</Badge>;
  if (seats?.mine) return <Badge tone={TONES[seats.mine]}>{OWN_PLACE_WORDS[seats.mine]}</Badge>;
  return seats && <PlacesWords seats={seats} />;
}
