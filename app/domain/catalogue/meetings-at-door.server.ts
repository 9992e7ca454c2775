import type { Tx } from "~/platform/db.server";

// A meeting lasts less than a day of the clock.
const LONGEST_MS = 25 * 3_600_000;

/** A meeting with where its edition stands; `cancelled`: it or its edition was. */
export interface MeetingAtDoor {
  id: string;
  editionId: string;
  startsAt: Date;
  endsAt: Date;
  cancelled: boolean;
}

/** The meetings that end after one moment and begin before another, drafts excepted, by time. */
export async function meetingsAtDoor(client: Tx, endAfter: Date, startBefore: Date): Promise<MeetingAtDoor[]> {
  const rows = await client.meeting.findMany({
    where: {
      startsAt: { gt: new Date(endAfter.getTime() - LONGEST_MS), lt: startBefore },
      endsAt: { gt: endAfter },
      edition: { state: { not: "DRAFT" } },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      editionId: true,
      startsAt: true,
      endsAt: true,
      cancelledAt: true,
      edition: { select: { state: true } },
    },
  });
  return rows.map(({ cancelledAt, edition, ...meeting }) => {
    return { ...meeting, cancelled: cancelledAt !== null || edition.state === "CANCELLED" };
  });
}
