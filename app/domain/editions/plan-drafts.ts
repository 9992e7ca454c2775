import type { EditionPlan } from "~/domain/catalogue/edition-plan";

/** How a new edition of an offering begins: all but what everybody fills in. */
export function freshPlan(title: string): EditionPlan {
  return {
    title,
    meetings: [],
    ...{ venueId: null, onlineUrl: null, capacity: 0, trainers: [] },
    ...{ visibility: "PUBLIC", invitedOrganisationIds: [], invitedAudienceIds: [] },
    ...withoutMoments,
    ...{ approval: "NONE", quotaPerOrganisation: null, reserves: [], confirmWithinHours: 72, offerHours: 24 },
    ...{ minimumToRun: 1, minimumToCount: 1, attendanceRule: "ALL", attendanceShare: 80, walkIns: false },
    ...{ heldForIds: [], remindWeekBefore: true, remindDayBefore: true, practical: "", questions: [] },
  };
}

/** A new plan like an earlier one: its times, place, people and questions, but no dates yet. */
export function copyOf(plan: EditionPlan): EditionPlan {
  return {
    ...plan,
    ...withoutMoments,
    meetings: plan.meetings.map((meeting) => ({ ...meeting, id: null, day: "" })),
    questions: plan.questions.map((question) => ({ ...question, id: null })),
  };
}

const withoutMoments = { opens: null, closes: null, cancelUntil: null, reservedUntil: null, decides: null };
