import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { type LockedEdition, lockEdition } from "~/domain/catalogue/lock-edition.server";
import { areOfEdition } from "~/domain/registration/edition-registrations.server";
import { peopleWithPlace } from "~/domain/registration/registration-queries.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import type { MarkingOutcome } from "./marking-outcome";
import { type MeetingTimes, markingWindow, plannedMinutes, type Seen, wasThere } from "./marks";
import { marksOfEdition } from "./marks-queries.server";
import { saveMarks } from "./save-marks.server";
import { settleEdition } from "./settle-edition.server";
import { completeList, type WholeList } from "./whole-list";

interface Marking {
  editionId: string;
  meetingId: string;
  /** By registration; whoever is not in it keeps the mark they had. */
  marks: ReadonlyMap<string, Seen>;
  wholeList?: WholeList | null;
  /** People without a registration; null when nobody counted, left out to keep what was counted. */
  headcount?: number | null;
}

/**
 * Marks who was there in one meeting of an edition: all of it or nothing. What the marks mean for the ledger (who took part,
 * whether the edition was held) follows at once. Throws NotFound for what is not the actor's, or not of this edition.
 */
export async function markAttendance(actor: Visitor, marking: Marking): Promise<MarkingOutcome> {
  return inTransaction(async (tx) => {
    insist(may.markAttendance(actor, await editionStaff(tx, workScope(actor), marking.editionId)));
    const edition = await lockEdition(tx, marking.editionId);
    if (edition.state === "CANCELLED") return { outcome: "edition-cancelled" };
    const meeting = edition.meetings.find(({ id }) => id === marking.meetingId);
    if (!meeting || edition.state === "DRAFT") throw new NotFound("meeting");
    const refused = notNow(meeting) ?? tooLong(meeting, marking);
    if (refused) return refused;
    const saved = await savedMarks(tx, edition, meeting);
    const people = (await peopleWithPlace(tx, edition.id)).map((person) => person.registrationId);
    if (!(await areListed(tx, edition, people, marking))) return { outcome: "list-changed" };
    const listed = people.map((registrationId) => ({ registrationId, mark: saved.get(registrationId) ?? null }));
    const marks = completeList(listed, marking.marks, marking.wholeList ?? null);
    const { headcount } = marking;
    const sheet = { editionId: edition.id, meetingId: meeting.id, saved, marks, headcount };
    await saveMarks(tx, recordedAs(actor), sheet);
    const { held } = await settleEdition(tx, edition);
    const present = listed.filter(({ registrationId, mark }) => wasThere(marks.get(registrationId) ?? mark)).length;
    return { outcome: "saved", present, people: people.length, at: clock.now(), held };
  });
}

function notNow(meeting: MeetingTimes): MarkingOutcome | null {
  const { state, from } = markingWindow(meeting, clock.now());
  if (state === "not-yet") return { outcome: "not-yet", from };
  return state === "closed" ? { outcome: "closed" } : null;
}

function tooLong(meeting: MeetingTimes, { marks }: Marking): MarkingOutcome | null {
  const most = plannedMinutes(meeting) - 1;
  const registrationIds = [...marks].flatMap(([id, { minutes }]) => (minutes !== null && minutes > most ? [id] : []));
  return registrationIds.length > 0 ? { outcome: "too-many-minutes", registrationIds, most } : null;
}

async function savedMarks(tx: Tx, edition: LockedEdition, meeting: MeetingTimes): Promise<Map<string, Seen>> {
  const marks = (await marksOfEdition(tx, edition.id)).filter(({ meetingId }) => meetingId === meeting.id);
  return new Map(marks.map(({ registrationId, value, minutes }) => [registrationId, { value, minutes }]));
}

/** False when someone lost their place since the page was opened; throws NotFound for a registration of another edition. */
async function areListed(tx: Tx, edition: LockedEdition, people: string[], { marks }: Marking): Promise<boolean> {
  const strangers = [...marks.keys()].filter((id) => !people.includes(id));
  if (strangers.length === 0) return true;
  if (!(await areOfEdition(tx, edition.id, strangers))) throw new NotFound("registration");
  return false;
}
