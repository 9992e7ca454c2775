import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { personByEmail } from "~/domain/accounts/person-by-email.server";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { placeAtDoor } from "~/domain/registration/place-at-door.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";
import { answerOf, Undone } from "~/platform/undone.server";
import { isCorrecting, markingWindow, type Seen } from "./marks";
import { marksOfEdition } from "./marks-queries.server";
import { saveMarks } from "./save-marks.server";
import { settleEdition } from "./settle-edition.server";
import type { WalkInOutcome } from "./walk-in";

interface Input {
  editionId: string;
  meetingId: string;
  email: EmailAddress;
  /** Needed when the academy knows nobody by this address; else theirs stands. */
  name: string;
}

const PRESENT: Seen = { value: "PRESENT", minutes: null };

/**
 * Lets someone in who is not on the list, where the edition allows walking in: registered from the door and marked present in
 * one go, or nothing at all, while the Amsterdam day of the meeting lasts. Again changes nothing. Throws NotFound for what is not the actor's.
 */
export async function admitWalkIn(actor: Visitor, input: Input): Promise<WalkInOutcome> {
  return answerOf(
    inTransaction(async (tx) => {
      const outcome = await admit(tx, actor, input);
      if (outcome.outcome !== "in") throw new Undone(outcome);
      return outcome;
    }),
  );
}

async function admit(tx: Tx, actor: Visitor, { editionId, meetingId, ...person }: Input): Promise<WalkInOutcome> {
  insist(may.markAttendance(actor, await editionStaff(tx, workScope(actor), editionId)));
  const edition = await lockEdition(tx, editionId);
  const meeting = edition.meetings.find(({ id }) => id === meetingId);
  if (!meeting || edition.state === "DRAFT") throw new NotFound("meeting");
  if (!edition.walkIns) return { outcome: "not-allowed" };
  const open = edition.state === "PUBLISHED" && markingWindow(meeting, clock.now()).state === "open";
  if (!open) return { outcome: "not-now" };
  if (isCorrecting(meeting, clock.now())) return { outcome: "day-over" };
  const found = await personByEmail(tx, person.email, person.name);
  if (!found) return { outcome: "name-needed" };
  const who = recordedAs(actor);
  const placed = await placeAtDoor(tx, edition, who, found.personId);
  if (placed.outcome !== "placed") return placed;
  const { registrationId, already } = placed;
  const marks = await marksOfEdition(tx, edition.id);
  const before = marks.find((mark) => mark.registrationId === registrationId && mark.meetingId === meeting.id);
  if (before && before.value !== "PRESENT") return { outcome: "marked-otherwise" };
  const saved = new Map<string, Seen>(before ? [[registrationId, PRESENT]] : []);
  const sheet = { editionId: edition.id, meetingId: meeting.id, saved, marks: new Map([[registrationId, PRESENT]]) };
  await saveMarks(tx, who, sheet);
  await settleEdition(tx, edition);
  if (!already) {
    const codes = { edition: edition.id, meeting: meeting.id, madePerson: found.made };
    const subject = { subjectKind: "registration", subjectId: registrationId };
    await writeAudit(tx, who, { action: "attendance.walked-in", ...subject, codes });
  }
  return { outcome: "in", name: found.name, already };
}
