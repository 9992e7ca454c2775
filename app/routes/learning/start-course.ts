import { redirect } from "@remix-run/node";
import { startCourse } from "~/domain/learning/start-course.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";

export const action = door.signedIn(async ({ actor, params }) => {
  const slug = params.slug ?? "";
  const { next } = await startCourse(actor, { slug });
  return redirect(
    next === "test" ? paths.courseTest(slug) : paths.courseBlock(slug, next.moduleSlug, next.blockKey),
    303,
  );
});
