import type { EditionPlan } from "~/domain/catalogue/edition-plan";

type PlanPartName = keyof EditionPlan;

/** Whether two plans come to the same; the ids of what is new are not known yet and don't count. */
export function samePlan(one: EditionPlan, other: EditionPlan): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(plan: EditionPlan) {
  const meetings = plan.meetings.map(({ day, from, until }) => [day, from, until].join(" ")).sort();
  const invited = plan.visibility === "INVITED";
  return partNames(plan).map((name) => {
    if (name === "questions") return plan.questions.map(({ id: _, ...question }) => question);
    if (!invited && name.startsWith("invited")) return [];
    if (name === "meetings") return meetings;
    const part = plan[name];
    return Array.isArray(part) ? part.map((each) => JSON.stringify(each)).sort() : part;
  });
}

function partNames(plan: EditionPlan): PlanPartName[] {
  return (Object.keys(plan) as PlanPartName[]).sort();
}
