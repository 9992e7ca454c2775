import type { EditionPlan, PlannedMoment } from "~/domain/catalogue/edition-plan";
import type { PlanChoices } from "./plan-choices";

export type PlanPart = keyof EditionPlan;

/** What each part of a plan is called on its form. */
export const planPartNames: Record<PlanPart, string> = {
  title: "Titel",
  meetings: "Dagdelen",
  venueId: "Locatie",
  onlineUrl: "Link voor wie online meedoet",
  capacity: "Aantal plaatsen",
  trainers: "Trainers",
  visibility: "Zichtbaar voor",
  invitedOrganisationIds: "Uitgenodigde organisaties",
  invitedAudienceIds: "Uitgenodigde doelgroepen",
  opens: "Inschrijving open",
  closes: "Inschrijving dicht",
  cancelUntil: "Afmelden tot",
  approval: "Goedkeuring",
  quotaPerOrganisation: "Plaatsen per organisatie",
  reserves: "Apart gehouden plaatsen",
  reservedUntil: "Apart gehouden tot",
  confirmWithinHours: "Meteen bevestigen",
  offerHours: "Bedenktijd",
  minimumToRun: "Minimum om door te gaan",
  decides: "Besluit over doorgaan",
  minimumToCount: "Minimum om mee te tellen",
  attendanceRule: "Wie heeft deelgenomen",
  attendanceShare: "Deel van de tijd",
  walkIns: "Binnenlopen",
  heldForIds: "Gehouden voor gemeenten",
  remindWeekBefore: "Herinnering een week vooraf",
  remindDayBefore: "Herinnering een dag vooraf",
  practical: "Praktische informatie",
  questions: "Vragen",
};

/** What the parts of a plan say that can be said in a line; the others are left out. */
export function planPartWords(
  plan: EditionPlan,
  { venues }: Pick<PlanChoices, "venues">,
): Partial<Record<PlanPart, string>> {
  const { capacity, quotaPerOrganisation, minimumToRun, minimumToCount, attendanceShare } = plan;
  return {
    title: plan.title,
    meetings: plan.meetings.map(({ day, from, until }) => `${dayWords(day)} ${from}-${until}`).join(", "),
    venueId: venues.find(({ id }) => id === plan.venueId)?.name ?? "geen",
    onlineUrl: plan.onlineUrl ?? "geen",
    capacity: String(capacity),
    trainers: plan.trainers.map(({ name }) => name).join(", ") || "geen",
    opens: momentWords(plan.opens),
    closes: momentWords(plan.closes),
    cancelUntil: momentWords(plan.cancelUntil),
    reservedUntil: momentWords(plan.reservedUntil),
    decides: momentWords(plan.decides),
    quotaPerOrganisation: quotaPerOrganisation?.toString() ?? "geen",
    confirmWithinHours: `tot ${plan.confirmWithinHours} uur vooraf`,
    offerHours: `${plan.offerHours} uur`,
    minimumToRun: String(minimumToRun),
    minimumToCount: String(minimumToCount),
    attendanceShare: `${attendanceShare}%`,
    walkIns: yesNo(plan.walkIns),
    remindWeekBefore: yesNo(plan.remindWeekBefore),
    remindDayBefore: yesNo(plan.remindDayBefore),
    practical: plan.practical || "geen",
  };
}

function momentWords(moment: PlannedMoment | null): string {
  return moment ? `${dayWords(moment.day)} ${moment.time}` : "niet ingevuld";
}

/** "12-3-2026". */
function dayWords(day: string): string {
  return day.split("-").reverse().map(Number).join("-");
}

function yesNo(yes: boolean): string {
  return yes ? "ja" : "nee";
}
