/** An answer to a question of the test as a device kept it, until it could be sent. */
export interface KeptAnswer {
  /** Null when the clock of the device was set meanwhile, so that nobody knows. */
  secondsAgo: number | null;
  /** The mark of the answer that its page showed; undefined when the page said nothing of it. */
  seen: string | undefined;
}

/** The field that says which answer a page of the test showed. */
export const SEEN_FIELD = "gezien";

/** What a page of the test says of the answer it shows; the same for no other answer to that question. */
export function markOfAnswer(answeredAt: Date | null): string {
  return answeredAt?.toISOString() ?? "";
}

/**
 * The moment to write down when an answer takes the place of the one that stands; null when that one is newer. Whoever
 * answers now, or saw on their page what stands, gives the newer answer, whatever the clock of their device says.
 */
export function momentOfNewer(standing: Date | null, kept: KeptAnswer | undefined, now: Date): Date | null {
  const { secondsAgo, seen } = kept ?? { secondsAgo: 0, seen: undefined };
  const given = new Date(now.getTime() - 1000 * (secondsAgo ?? 0));
  if (!standing) return given;
  const certainlyNewer = !kept || seen === markOfAnswer(standing);
  if (!certainlyNewer && (secondsAgo === null || given < standing)) return null;
  return given > standing ? given : new Date(standing.getTime() + 1);
}
