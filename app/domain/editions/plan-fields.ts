import type { EditionPlan, PlannedMoment } from "~/domain/catalogue/edition-plan";

export const MOST_MEETINGS = 12;
export const MOST_QUESTIONS = 8;

/** The names of the plan form's fields that come in rows; rows count from 1. */
export const meetingFields = (row: number) => ({
  id: `dagdeel-${row}`,
  day: `datum-${row}`,
  from: `van-${row}`,
  until: `tot-${row}`,
});
export const questionFields = (row: number) => ({
  id: `vraag-id-${row}`,
  label: `vraag-${row}`,
  kind: `vraag-soort-${row}`,
  choices: `vraag-keuzes-${row}`,
  required: `vraag-verplicht-${row}`,
  sensitive: `vraag-gevoelig-${row}`,
});
export const reserveField = (audienceId: string) => `apart-${audienceId}`;
/** A moment is asked as a day and a time. */
export const momentFields = (name: string) => ({ day: `${name}-dag`, time: `${name}-tijd` });

export type PlanValues = Record<string, string | string[]>;

/** A plan as the values of its form's fields; what is empty or not ticked is left out. */
export function planValues(plan: EditionPlan): PlanValues {
  const { title, venueId, onlineUrl, visibility, approval, practical, attendanceRule, trainers } = plan;
  const named = trainers.filter(({ personId }) => personId === null).map(({ name }) => name);
  const values: PlanValues = {
    ...{ titel: title, locatie: venueId ?? "", link: onlineUrl ?? "", zichtbaar: visibility, praktisch: practical },
    ...{ goedkeuring: approval, aanwezig: attendanceRule },
    ...numberValues(plan),
    trainers: trainers.flatMap(({ personId }) => personId ?? []),
    "trainers-anders": named.join("\n"),
    organisaties: plan.invitedOrganisationIds,
    doelgroepen: plan.invitedAudienceIds,
    gemeenten: plan.heldForIds,
    inloop: ticked(plan.walkIns),
    "herinner-week": ticked(plan.remindWeekBefore),
    "herinner-dag": ticked(plan.remindDayBefore),
    ...momentValues("open", plan.opens),
    ...momentValues("sluit", plan.closes),
    ...momentValues("afmelden", plan.cancelUntil),
    ...momentValues("apart", plan.reservedUntil),
    ...momentValues("besluit", plan.decides),
    ...rowValues(plan),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.length > 0));
}

function numberValues(plan: EditionPlan): PlanValues {
  const { capacity, quotaPerOrganisation, confirmWithinHours, offerHours, minimumToRun, minimumToCount } = plan;
  return {
    plaatsen: capacity > 0 ? String(capacity) : "",
    quotum: quotaPerOrganisation?.toString() ?? "",
    bevestigen: String(confirmWithinHours),
    bedenktijd: String(offerHours),
    minimum: String(minimumToRun),
    meetellen: String(minimumToCount),
    aandeel: String(plan.attendanceShare),
  };
}

function rowValues({ meetings, questions, reserves }: EditionPlan): PlanValues {
  const values: PlanValues = {};
  for (const [index, { id, day, from, until }] of meetings.entries()) {
    const names = meetingFields(index + 1);
    Object.assign(values, { [names.id]: id ?? "", [names.day]: day, [names.from]: from, [names.until]: until });
  }
  for (const [index, { id, label, kind, choices, required, sensitive }] of questions.entries()) {
    const names = questionFields(index + 1);
    Object.assign(values, { [names.id]: id ?? "", [names.label]: label, [names.kind]: kind, [names.choices]: choices });
    Object.assign(values, { [names.required]: ticked(required), [names.sensitive]: ticked(sensitive) });
  }
  for (const { audienceId, places } of reserves) values[reserveField(audienceId)] = String(places);
  return values;
}

function momentValues(name: string, moment: PlannedMoment | null): PlanValues {
  const { day, time } = momentFields(name);
  return moment ? { [day]: moment.day, [time]: moment.time } : {};
}

function ticked(yes: boolean): string {
  return yes ? "on" : "";
}
