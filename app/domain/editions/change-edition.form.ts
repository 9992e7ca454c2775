import { readPlan } from "./plan-edition.form";
import { readBy } from "./typed-answers";

const LONGEST_REASON = 1_000;

/** The change form: the plan without the meetings ticked to be dropped, the version it was loaded with, what people read about it, and the effect that was agreed to. */
export const changeEditionForm = readBy((answers) => {
  const plan = readPlan(answers);
  const dropped = new Set(answers.many("vervalt"));
  const meetings = plan.meetings.filter(({ id }) => id === null || !dropped.has(id));
  if (plan.meetings.length > 0 && meetings.length === 0)
    answers.complain("vervalt", "Laat niet alle dagdelen vervallen. Annuleer dan de hele uitvoering.");
  const reason = answers.lines("toelichting", LONGEST_REASON).join("\n").trim();
  if (reason.length > LONGEST_REASON)
    answers.complain("toelichting", `Gebruik hier niet meer dan ${LONGEST_REASON} tekens.`);
  return { plan: { ...plan, meetings }, version: answers.raw("versie"), reason, agreed: answers.raw("bevestigd") };
});
