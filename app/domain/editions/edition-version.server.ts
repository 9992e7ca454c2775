import { createHash } from "node:crypto";
import type { EditionPlan } from "~/domain/catalogue/edition-plan";

type PlanPartName = keyof EditionPlan;

/** What a form was loaded with, as a few letters for each part of the plan: "capacity:1f0c77a2.title:...". */
export function versionOf(plan: EditionPlan): string {
  return partNames(plan)
    .map((name) => `${name}:${hashOf(plan[name])}`)
    .join(".");
}

/** The parts of a plan that are other than in this version of it; all of them when it is no version. */
export function changedSince(plan: EditionPlan, version: string): PlanPartName[] {
  const then = new Set(version.split("."));
  return partNames(plan).filter((name) => !then.has(`${name}:${hashOf(plan[name])}`));
}

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

function hashOf(part: unknown): string {
  return createHash("sha256").update(JSON.stringify(part)).digest("hex").slice(0, 8);
}
