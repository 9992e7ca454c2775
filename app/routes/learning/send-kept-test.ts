import { json } from "@remix-run/node";
import { keptPostForm } from "~/domain/learning/kept-post.form";
import { SEEN_FIELD } from "~/domain/learning/newer-answer";
import { takeKeptTestAnswer } from "~/domain/learning/take-kept-test-answer.server";
import { numberOfQuestion, TEST_FIELD } from "~/domain/learning/test-rules";
import { whyNotKept } from "~/domain/learning/test-words";
import { door } from "~/http/door.server";
import { everyField, postedFields, readFields } from "~/http/form.server";
import { afterTestAnswer } from "~/ui/learning/after-test-answer";

/** The door behind which the player's script sends what it kept of the final test; it answers where that leads. */
export const action = door.signedIn(async ({ actor, request, params: { slug = "" } }) => {
  const form = await postedFields(request);
  const read = readFields(form, keptPostForm);
  if (!read.ok) return read.answer;
  const { progressId, blockKey, kept } = read.value;
  const fields = everyField(form);
  const testId = fields[TEST_FIELD]?.[0] ?? "";
  const { secondsAgo } = kept;
  const seen = fields[SEEN_FIELD]?.[0];
  const answer = { slug, testId, position: numberOfQuestion(blockKey), fields, kept: { secondsAgo, seen } };
  const done = await takeKeptTestAnswer(actor, progressId, answer);
  if (done.outcome === "someone-elses") return json(done, { status: 409 });
  if (done.outcome === "no-answer") return json(done, { status: 400 });
  return json({ outcome: done.outcome, to: afterTestAnswer(slug, done), why: whyNotKept(done.outcome) });
});
