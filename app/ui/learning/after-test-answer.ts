import { paths } from "~/paths";

/** Where an answer in the final test leads: to the next question, after the last to all of them. */
export function afterTestAnswer(slug: string, done: { outcome: "kept"; next: number | null } | { outcome: "closed" }) {
  const next = done.outcome === "kept" ? done.next : null;
  return next === null ? paths.courseTest(slug) : paths.testQuestion(slug, next);
}
