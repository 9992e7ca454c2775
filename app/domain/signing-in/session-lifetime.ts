interface Lifetime {
  /** How long one may stay away, in minutes. */
  idle: number;
  /** How long a session lasts however busy one is, in minutes. */
  longest: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;
const MINUTE_MS = 60_000;

/** How long a session lasts on one's own device; whoever holds a role, and so sees other people, is asked again sooner. */
export const lifetimes = {
  everyone: { idle: 30 * DAY, longest: 90 * DAY },
  withRole: { idle: 8 * HOUR, longest: 7 * DAY },
} as const satisfies Record<string, Lifetime>;

/** How long the cookie can be of use, in days. */
export const SESSION_DAYS = lifetimes.everyone.longest / DAY;

/** The moment at which a session is over. */
export function sessionEnd({ createdAt, lastSeenAt }: { createdAt: Date; lastSeenAt: Date }, hasAnyRole: boolean) {
  const { idle, longest } = hasAnyRole ? lifetimes.withRole : lifetimes.everyone;
  return new Date(Math.min(lastSeenAt.getTime() + idle * MINUTE_MS, createdAt.getTime() + longest * MINUTE_MS));
}
