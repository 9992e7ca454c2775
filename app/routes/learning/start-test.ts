import { redirect } from "@remix-run/node";
import { startTest } from "~/domain/learning/start-test.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";

export const action = door.signedIn(async ({ actor, params: { slug = "" } }) => {
  const started = await startTest(actor, { slug });
  if (started.outcome === "not-started") return redirect(paths.course(slug), 303);
  return redirect("position" in started ? paths.testQuestion(slug, started.position) : paths.courseTest(slug), 303);
});
