import { addDays, type Day, dayOf, instantAt, timeOf } from "~/platform/amsterdam";
import type { EditionForPlan } from "./edition-for-plan.server";

/** A moment as people plan it: an Amsterdam day and the clock on it, "13:30". */
export interface PlannedMoment {
  day: Day;
  time: string;
}

/** A meeting is of the day on which it begins; an end that is earlier on the clock lies on the next day. One that is new has no id yet. */
export interface PlannedMeeting {
  id: string | null;
  day: Day;
  from: string;
  until: string;
}

/** A trainer without account has a name alone. */
interface PlannedTrainer {
  personId: string | null;
  name: string;
}

export interface PlannedQuestion {
  id: string | null;
  kind: "TEXT" | "CHOICE" | "YES_NO";
  label: string;
  /** The answers to choose from, one a line. */
  choices: string;
  required: boolean;
  sensitive: boolean;
}

/** Everything a theme lead decides of an edition, in the words of the plan form. */
export interface EditionPlan {
  title: string;
  /** By time; never none. */
  meetings: PlannedMeeting[];
  venueId: string | null;
  onlineUrl: string | null;
  capacity: number;
  trainers: PlannedTrainer[];
  visibility: "PUBLIC" | "SIGNED_IN" | "INVITED";
  invitedOrganisationIds: string[];
  invitedAudienceIds: string[];
  opens: PlannedMoment | null;
  closes: PlannedMoment | null;
  cancelUntil: PlannedMoment | null;
  approval: "NONE" | "THEME_LEAD" | "MANAGER";
  quotaPerOrganisation: number | null;
  reserves: { audienceId: string; places: number }[];
  /** Null: until the start. */
  reservedUntil: PlannedMoment | null;
  confirmWithinHours: number;
  offerHours: number;
  minimumToRun: number;
  /** When the lead decides whether it goes through. */
  decides: PlannedMoment | null;
  minimumToCount: number;
  attendanceRule: "ALL" | "SHARE" | "ONE";
  /** Per cent of the planned minutes, for SHARE. */
  attendanceShare: number;
  walkIns: boolean;
  heldForIds: string[];
  remindWeekBefore: boolean;
  remindDayBefore: boolean;
  practical: string;
  questions: PlannedQuestion[];
}

/** An edition as its plan form shows it; its cancelled meetings are no part of the plan. */
export function planOf(edition: EditionForPlan): EditionPlan {
  const { venueId, onlineUrl, capacity, minimumToRun, minimumToCount, visibility, approval, practical } = edition;
  const { quotaPerOrganisation, confirmWithinHours, offerHours, attendanceRule, attendanceShare } = edition;
  const { title, walkIns, remindWeekBefore, remindDayBefore, invitations } = edition;
  return {
    ...{ title, venueId, onlineUrl, capacity, visibility, approval, practical },
    ...{ quotaPerOrganisation, confirmWithinHours, offerHours, minimumToRun, minimumToCount },
    ...{ attendanceRule, attendanceShare, walkIns, remindWeekBefore, remindDayBefore },
    meetings: edition.meetings.map(({ id, startsAt, endsAt }) => ({ id, ...onDay(startsAt), until: timeOf(endsAt) })),
    trainers: edition.trainers.map(({ personId, name }) => ({ personId, name })),
    invitedOrganisationIds: invitations.flatMap(({ organisationId }) => organisationId ?? []),
    invitedAudienceIds: invitations.flatMap(({ audienceId }) => audienceId ?? []),
    opens: momentOf(edition.opensAt),
    closes: momentOf(edition.closesAt),
    cancelUntil: momentOf(edition.cancelUntil),
    reserves: edition.reserves.map(({ audienceId, places }) => ({ audienceId, places })),
    reservedUntil: momentOf(edition.reservedUntil),
    decides: momentOf(edition.decideAt),
    heldForIds: edition.heldFor.map(({ organisationId }) => organisationId),
    questions: edition.questions.map(({ editionId: _of, position: _nth, ...question }) => question),
  };
}

/** The UTC instants of a plan's meetings, by time. */
export function meetingInstants({ meetings }: Pick<EditionPlan, "meetings">) {
  return meetings.map(({ id, day, from, until }) => ({
    id,
    startsAt: instantAt(day, from),
    endsAt: instantAt(lastDayOf({ day, from, until }), until),
  }));
}

/** The day on which a planned meeting ends. */
export function lastDayOf({ day, from, until }: Pick<PlannedMeeting, "day" | "from" | "until">): Day {
  return until < from ? addDays(day, 1) : day;
}

/** The UTC instants of a plan's moments, by the names they are stored under. */
export function planInstants({ opens, closes, cancelUntil, reservedUntil, decides }: EditionPlan) {
  const instant = (moment: PlannedMoment | null) => moment && instantAt(moment.day, moment.time);
  return {
    opensAt: instant(opens),
    closesAt: instant(closes),
    cancelUntil: instant(cancelUntil),
    reservedUntil: instant(reservedUntil),
    decideAt: instant(decides),
  };
}

function momentOf(instant: Date | null): PlannedMoment | null {
  return instant && { day: dayOf(instant), time: timeOf(instant) };
}

function onDay(startsAt: Date) {
  return { day: dayOf(startsAt), from: timeOf(startsAt) };
}
