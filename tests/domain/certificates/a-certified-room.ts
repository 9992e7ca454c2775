import { db } from "~/platform/db.server";
import { aRoom, type Room } from "../attendance/a-room";

/** A room whose offering has certificates. */
export async function aCertifiedRoom(wishes: Parameters<typeof aRoom>[0] = {}): Promise<Room> {
  const room = await aRoom(wishes);
  await db.offering.update({ where: { id: room.edition.offeringId }, data: { certificate: true } });
  return room;
}

/** Who has a certificate of a room that is in force: "p1 p3". */
export async function certified({ edition, registrations }: Room): Promise<string> {
  const rows = await db.certificate.findMany({ where: { editionId: edition.id, revokedAt: null } });
  const places = rows.map(({ personId }) => registrations.findIndex((each) => each.personId === personId) + 1);
  return places
    .sort((one, other) => one - other)
    .map((place) => `p${place}`)
    .join(" ");
}
