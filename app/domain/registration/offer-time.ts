const HOUR_MS = 3_600_000;

interface OfferFacts {
  startsAt: Date;
  confirmWithinHours: number;
  offerHours: number;
}

/** Whether the start is so near that a free place is offered and no longer confirmed at once. */
export function isLate({ startsAt, confirmWithinHours }: OfferFacts, now: Date): boolean {
  return startsAt.getTime() - now.getTime() < confirmWithinHours * HOUR_MS;
}

/** Until when an offered place is kept: the edition's own time, near the start half of what is left, so that the next one has a chance too. */
export function offerEnds({ startsAt, offerHours }: OfferFacts, now: Date): Date {
  const left = startsAt.getTime() - now.getTime();
  return new Date(now.getTime() + Math.min(offerHours * HOUR_MS, Math.floor(left / 2)));
}
