import type { Tx } from "~/platform/db.server";
import type { CheckInFindings } from "./check-in-notes";

const OF_PERSON = { registration: { select: { id: true, person: { select: { name: true } } } } } as const;

/** What was kept of checking in at one meeting, with what the list says of the same people now. */
export async function checkInFindings(client: Tx, meetingId: string): Promise<CheckInFindings> {
  const [checkIns, misses, taps, marks] = await Promise.all([
    client.checkIn.findMany({ where: { meetingId }, orderBy: { confirmedAt: "asc" }, include: OF_PERSON }),
    client.checkInMiss.findMany({ where: { meetingId }, orderBy: { lastAt: "asc" } }),
    client.kioskTap.findMany({
      where: { meetingId },
      distinct: ["registrationId"],
      orderBy: { tappedAt: "asc" },
      include: OF_PERSON,
    }),
    client.mark.findMany({ where: { meetingId }, select: { registrationId: true, value: true } }),
  ]);
  const values = new Map(marks.map(({ registrationId, value }) => [registrationId, value]));
  const seen = ({ id, person }: { id: string; person: { name: string } }) => {
    return { name: person.name, mark: values.get(id) ?? null };
  };
  return {
    checkIns: checkIns.map(({ registration, ...kept }) => ({ ...kept, ...seen(registration) })),
    misses,
    taps: taps.map(({ registration }) => seen(registration)),
  };
}
