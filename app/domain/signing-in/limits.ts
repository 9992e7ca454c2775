/** At most `most` events of one subject within `minutes` from its first. */
export interface Limit {
  name: string;
  most: number;
  minutes: number;
}

// Tests of the demo sign in from one address and with few names.
const DEMO_FACTOR = 100;

/** Letters with a code per address; per network, sign-ins that led to nothing and certificates that do not exist; codes of a meeting that did not work, per account or, signed out, per network. */
export function limitsFor(
  demo: boolean,
): Record<"letters" | "failures" | "checks" | "checkIns" | "checkInsOfGuests", Limit> {
  const factor = demo ? DEMO_FACTOR : 1;
  return {
    letters: { name: "letters", most: 5 * factor, minutes: 60 },
    failures: { name: "failures", most: 300 * factor, minutes: 60 },
    checks: { name: "certificate-checks", most: 60 * factor, minutes: 60 },
    checkIns: { name: "check-ins", most: 20 * factor, minutes: 10 },
    checkInsOfGuests: { name: "check-ins-of-guests", most: 300 * factor, minutes: 60 },
  };
}
