/** How full an edition is: `taken` counts confirmed and offered places. */
export interface Seats {
  capacity: number;
  taken: number;
  waiting: number;
  /** What whoever looks could get, where quota and kept places make that another number. */
  open?: number;
  /** How whoever looks takes part in it already; left out when they don't. */
  mine?: OwnPlace;
}

export type OwnPlace = "place" | "offered" | "waiting" | "requested";

/** What someone reads beside an edition they are in, in place of how full it is. */
export const OWN_PLACE_WORDS: Record<OwnPlace, string> = {
  place: "u bent ingeschreven",
  offered: "er is een plaats voor u",
  waiting: "u staat op de wachtlijst",
  requested: "uw aanvraag loopt",
};

/** The places that a newcomer could have: a free one belongs to the first in the queue. */
export function placesLeft({ capacity, taken, waiting, open }: Seats): number {
  return open ?? Math.max(0, capacity - taken - waiting);
}

export function isFull(seats: Seats): boolean {
  return placesLeft(seats) === 0;
}

/** "nog 3 plaatsen", "nog 1 plaats", "vol, 4 wachtenden"; "geen vrije plaats" when those there are, are for others. */
export function placesWords(seats: Seats): string {
  const left = placesLeft(seats);
  if (left > 0) return left === 1 ? "nog 1 plaats" : `nog ${left} plaatsen`;
  const none = seats.taken < seats.capacity && seats.open === 0 ? "geen vrije plaats" : "vol";
  if (seats.waiting === 0) return none;
  return seats.waiting === 1 ? `${none}, 1 wachtende` : `${none}, ${seats.waiting} wachtenden`;
}
