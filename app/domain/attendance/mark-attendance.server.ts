import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { type LockedEdition, lockEdition } from "~/domain/catalogue/lock-edition.server";
import { areOfEdition } from "~/domain/registration/edition-registrations.server";
import { idsWithPlace } from "~/domain/registration/registration-queries.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflictsOf } from "./conflicts.server";
import { sortOut, sortOutCount } from "./given-marks";
import type { MarkingOutcome } from "./marking-outcome";
import { isCorrecting, type MeetingTimes, markingWindow, plannedMinutes, type Seen, wasThere } from "./marks";
import { headcountOf, marksOfEdition } from "./marks-queries.server";
import { saveMarks } from "./save-marks.server";
import { settleEdition } from "./settle-edition.server";
import { standingsOf } from "./standings";
import { completeList, type WholeList } from "./whole-list";

interface Marking {
  editionId: string;
  meetingId: string;
  /** By registration; whoever is not in it keeps the mark they had. */
  marks: ReadonlyMap<string, Seen>;
  /** What the marker saw there, by registration; missing is no mark. */
  seen?: ReadonlyMap<string, Seen>;
  wholeList?: WholeList | null;
  /** People without a registration; null when nobody counted, left out to keep what was counted. */
  headcount?: number | null;
  seenHeadcount?: number | null;
  /** Why marks are corrected, when the day of the meeting is over. */
  reason?: string;
}

/**
 * Marks who was there in one meeting of an edition. Where someone else gave another mark since the marker looked, theirs
 * stays and the outcome says so; all else is stored, and what it means for the ledger (who took part, whether the edition
 * was held) follows at once. Throws NotFound for what is not the actor's, or not of this edition.
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
    const people = await idsWithPlace(tx, edition.id);
    if (!(await areListed(tx, edition, people, marking))) return { outcome: "list-changed" };
    return mark(tx, actor, { edition, meeting, people, marking });
  });
}

interface Room {
  edition: LockedEdition;
  meeting: MeetingTimes;
  /** The registrations with a place. */
  people: string[];
  marking: Marking;
}

async function mark(tx: Tx, actor: Visitor, { edition, meeting, people, marking }: Room): Promise<MarkingOutcome> {
  const { seen = new Map(), seenHeadcount = null, wholeList = null, reason = "" } = marking;
  const before = await marksOfEdition(tx, edition.id);
  const here = before.filter(({ meetingId }) => meetingId === meeting.id);
  const saved = new Map<string, Seen>(
    here.map(({ registrationId, value, minutes }) => [registrationId, { value, minutes }]),
  );
  const listed = people.map((registrationId) => ({ registrationId, mark: saved.get(registrationId) ?? null }));
  const given = completeList(listed, marking.marks, wholeList);
  const { changed, conflicts } = sortOut({ marks: given, seen, saved });
  const counted = marking.headcount === undefined ? null : await headcountOf(tx, meeting.id);
  const count = sortOutCount(marking.headcount, seenHeadcount, counted?.count ?? null);
  const headcount = count?.conflict ? undefined : count?.count;
  const corrects = [...changed.keys()].some((id) => saved.has(id)) || (headcount !== undefined && counted !== null);
  const late = isCorrecting(meeting, clock.now());
  if (late && corrects && !reason) return { outcome: "reason-needed" };
  const sheet = { editionId: edition.id, meetingId: meeting.id, saved, marks: changed, headcount };
  await saveMarks(tx, recordedAs(actor), { ...sheet, correction: late ? reason : undefined });
  const { held } = await settleEdition(tx, edition);
  const now = new Map([...saved, ...changed]);
  const standings = standingsOf(edition, before, { meetingId: meeting.id, marks: now }, clock.now());
  return {
    ...{ outcome: "saved", at: clock.now(), held },
    ...{ present: people.filter((id) => wasThere(now.get(id) ?? null)).length, people: people.length },
    ...(await conflictsOf(tx, { here, conflicts, counted, count })),
    rows: new Map([...given.keys()].map((id) => [id, { mark: now.get(id) ?? null, tookPart: standings(id) }])),
    headcount: headcount === undefined ? (counted?.count ?? null) : headcount,
  };
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

/** False when someone lost their place since the page was opened; throws NotFound for a registration of another edition. */
async function areListed(tx: Tx, edition: LockedEdition, people: string[], { marks }: Marking): Promise<boolean> {
  const strangers = [...marks.keys()].filter((id) => !people.includes(id));
  if (strangers.length === 0) return true;
  if (!(await areOfEdition(tx, edition.id, strangers))) throw new NotFound("registration");
  return false;
}
