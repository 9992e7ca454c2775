import { redirect } from "@remix-run/node";
import { handInTest } from "~/domain/learning/hand-in-test.server";
import { COMPLETED_WORDS } from "~/domain/learning/learning-words";
import { TEST_FIELD } from "~/domain/learning/test-rules";
import { handInWords } from "~/domain/learning/test-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { postedFields } from "~/http/form.server";
import { paths } from "~/paths";

export const action = door.signedIn(async ({ actor, params: { slug = "" }, request }) => {
  const testId = String((await postedFields(request)).get(TEST_FIELD) ?? "");
  const done = await handInTest(actor, { slug, testId });
  if (done.outcome === "unanswered") {
    return redirectWithFlash(paths.testQuestion(slug, done.position), { tone: "warn", text: handInWords(done.left) });
  }
  if (done.outcome === "handed-in" && done.courseCompleted) {
    return redirectWithFlash(paths.courseTest(slug), { tone: "good", text: COMPLETED_WORDS });
  }
  return redirect(paths.courseTest(slug), 303);
});
