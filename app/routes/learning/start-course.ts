import { redirect } from "@remix-run/node";
import { COMPLETED_WORDS } from "~/domain/learning/learning-words";
import { startCourse } from "~/domain/learning/start-course.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

export const action = door.signedIn(async ({ actor, params }) => {
  const slug = params.slug ?? "";
  const begun = await startCourse(actor, { slug });
  if (begun.outcome === "completed") {
    return redirectWithFlash(paths.course(slug), { tone: "good", text: COMPLETED_WORDS });
  }
  const { next } = begun;
  return redirect(
    next === "test" ? paths.courseTest(slug) : paths.courseBlock(slug, next.moduleSlug, next.blockKey),
    303,
  );
});
