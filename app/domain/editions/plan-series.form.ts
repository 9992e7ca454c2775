import type { Day } from "~/platform/amsterdam";
import { readPlan } from "./plan-edition.form";
import { LONGEST_SERIES, type SeriesRule } from "./series";
import { readBy, type TypedAnswers } from "./typed-answers";

const UNITS = { dagen: "days", weken: "weeks", maanden: "months" } as const;
const BUTTONS = ["toon", "concept", "publiceren"] as const;

/** The series form: the plan of the first date, how dates follow it, which were ticked (`dagen`), and what was agreed to. */
export const planSeriesForm = readBy((answers) => {
  const plan = readPlan(answers);
  const button = answers.oneOf("knop", BUTTONS, "toon");
  return {
    plan,
    rule: readRule(answers, plan.meetings[0]?.day ?? null),
    id: answers.raw("nieuw"),
    chosen: button === "toon" ? null : answers.many("dagen"),
    publish: button === "publiceren",
    confirmed: answers.raw("bevestigd"),
  };
});

function readRule(answers: TypedAnswers, first: Day | null): SeriesRule {
  const unit = UNITS[answers.oneOf("ritme", ["dagen", "weken", "maanden"], "weken")];
  const step = answers.whole("stap", { least: 1, most: 60, otherwise: 1 });
  const until = answers.day("tot-en-met") || null;
  const count = answers.whole("aantal", { least: 2, most: LONGEST_SERIES, otherwise: 0 }) || null;
  const nothing = answers.raw("aantal") === "" && answers.raw("tot-en-met") === "";
  if (nothing) answers.complain("aantal", "Vul in hoeveel datums u wilt, of tot en met welke datum.");
  if (first && until && until <= first) answers.complain("tot-en-met", "Kies een dag na de eerste datum.");
  return { unit, step, until, count };
}
