/** How full an edition is: `taken` counts confirmed and offered places. */
export interface Seats {
  capacity: number;
  taken: number;
  waiting: number;
}

/** The places that a newcomer could have: a free one belongs to the first in the queue. */
export function placesLeft({ capacity, taken, waiting }: Seats): number {
  return Math.max(0, capacity - taken - waiting);
}

export function isFull(seats: Seats): boolean {
  return placesLeft(seats) === 0;
}

/** "nog 3 plaatsen", "nog 1 plaats", "vol, 4 wachtenden". */
export function placesWords(seats: Seats): string {
  const left = placesLeft(seats);
  if (left > 0) return left === 1 ? "nog 1 plaats" : `nog ${left} plaatsen`;
  if (seats.waiting === 0) return "vol";
  return seats.waiting === 1 ? "vol, 1 wachtende" : `vol, ${seats.waiting} wachtenden`;
}
