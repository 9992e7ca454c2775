import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { seatsOf } from "~/domain/catalogue/seats.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { isCorrecting } from "./marks";

/** The meeting into which whoever marks it lets someone: which it is and how full the edition. No names. Throws NotFound. */
export async function walkInPage(actor: Visitor, editionId: string, meetingId: string | null) {
  insist(may.markAttendance(actor, await editionStaff(db, workScope(actor), editionId)));
  const edition = await readEdition(db, editionId);
  const meeting = edition.meetings.find(({ id }) => id === meetingId) ?? edition.meetings[0];
  if (!meeting || edition.state === "DRAFT") throw new NotFound("meeting");
  const { id, title, capacity, walkIns } = edition;
  const seats = (await seatsOf(db, [edition])).get(id) ?? { capacity, taken: 0, waiting: 0 };
  return {
    edition: { id, title, walkIns },
    meeting: { id: meeting.id, startsAt: meeting.startsAt.toISOString(), endsAt: meeting.endsAt.toISOString() },
    dayOver: isCorrecting(meeting, clock.now()),
    now: clock.now().toISOString(),
    free: Math.max(0, seats.capacity - seats.taken),
  };
}
