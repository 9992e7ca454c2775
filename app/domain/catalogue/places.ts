/** How full an edition is: `taken` counts confirmed and offered places. */
export interface Seats {
  capacity: number;
  taken: number;
  waiting: number;
  /** What whoever looks could get, where quota and kept places make that another number. */
  open?: number;
}

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
