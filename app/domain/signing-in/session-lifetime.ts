interface Lifetime {
  /** How long one may stay away, in minutes. */
  idle: number;
  /** How long a session lasts however busy one is, in minutes. */
  longest: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;
const MINUTE_MS = 60_000;

/** How long a session lasts; those who can change accounts and rights are asked again sooner. */
export const lifetimes = {
  everyone: { idle: 8 * HOUR, longest: 7 * DAY },
  administrator: { idle: 30, longest: 12 * HOUR },
} as const satisfies Record<string, Lifetime>;

/** How long the cookie can be of use, in days. */
export const SESSION_DAYS = lifetimes.everyone.longest / DAY;

/** The moment at which a session is over. */
export function sessionEnd({ createdAt, lastSeenAt }: { createdAt: Date; lastSeenAt: Date }, isAdministrator: boolean) {
  const { idle, longest } = isAdministrator ? lifetimes.administrator : lifetimes.everyone;
  return new Date(Math.min(lastSeenAt.getTime() + idle * MINUTE_MS, createdAt.getTime() + longest * MINUTE_MS));
}
