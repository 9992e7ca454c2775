import type { Tx } from "~/platform/db.server";
import type { Seen } from "./marks";

export interface SavedMark extends Seen {
  registrationId: string;
  personId: string;
  /** False when the place was given up after the mark was made: the doors open half an hour before the start. */
  hasPlace: boolean;
  meetingId: string;
  markedAt: Date;
  /** The account that gave it. */
  markedBy: string | null;
}

/** Every mark of an edition, in the order in which people registered. */
export async function marksOfEdition(client: Tx, editionId: string): Promise<SavedMark[]> {
  const rows = await client.mark.findMany({
    where: { meeting: { editionId } },
    orderBy: { registration: { queuePosition: "asc" } },
    select: {
      registrationId: true,
      meetingId: true,
      value: true,
      minutes: true,
      markedAt: true,
      markedBy: true,
      registration: { select: { personId: true, state: true } },
    },
  });
  return rows.map(({ registration: { personId, state }, ...mark }) => {
    return { ...mark, personId, hasPlace: state === "CONFIRMED" };
  });
}

/** The marks of one meeting alone, by registration. */
export async function marksOfMeeting(client: Tx, meetingId: string): Promise<Map<string, Seen>> {
  const rows = await client.mark.findMany({
    where: { meetingId },
    select: { registrationId: true, value: true, minutes: true },
  });
  return new Map(rows.map(({ registrationId, ...seen }) => [registrationId, seen]));
}

/** How many with a place were in the room of a meeting, wholly or partly. */
export async function countThere(client: Tx, meetingId: string): Promise<number> {
  return client.mark.count({
    where: { meetingId, value: { in: ["PRESENT", "PARTLY"] }, registration: { state: "CONFIRMED" } },
  });
}

/** The headcounts of these meetings, by meeting; one that was not counted is missing. */
export async function headcountsOf(client: Tx, meetingIds: string[]): Promise<Map<string, number>> {
  const rows = await client.headcount.findMany({ where: { meetingId: { in: meetingIds } } });
  return new Map(rows.map(({ meetingId, count }) => [meetingId, count]));
}

/** The headcount of a meeting with when and by which account it was given; null when nobody counted. */
export async function headcountOf(client: Tx, meetingId: string) {
  return client.headcount.findUnique({
    where: { meetingId },
    select: { count: true, countedAt: true, countedBy: true },
  });
}

/** Which of these meetings have marks. */
export async function markedMeetings(client: Tx, meetingIds: string[]): Promise<Set<string>> {
  const rows = await client.mark.groupBy({ by: ["meetingId"], where: { meetingId: { in: meetingIds } } });
  return new Set(rows.map(({ meetingId }) => meetingId));
}

/** The mark of one registration in one meeting; null when there is none. */
export async function markOf(client: Tx, registrationId: string, meetingId: string) {
  return client.mark.findUnique({
    where: { registrationId_meetingId: { registrationId, meetingId } },
    select: { value: true, markedAt: true },
  });
}
