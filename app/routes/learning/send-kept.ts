import { json } from "@remix-run/node";
import { keptPostForm } from "~/domain/learning/kept-post.form";
import { takeKeptPost } from "~/domain/learning/take-kept-post.server";
import { door } from "~/http/door.server";
import { flashCookie } from "~/http/flash.server";
import { everyField, postedFields, readFields } from "~/http/form.server";
import { afterBlock } from "~/ui/learning/after-block";

/** The door behind which the player's script sends what the browser kept; it answers where that leads. */
export const action = door.signedIn(async ({ actor, request, params: { slug = "" }, setCookie }) => {
  const form = await postedFields(request);
  const read = readFields(form, keptPostForm);
  if (!read.ok) return read.answer;
  const { progressId, blockKey, kept } = read.value;
  const done = await takeKeptPost(actor, progressId, { slug, blockKey, fields: everyField(form), kept });
  if (done.outcome === "someone-elses") return json(done, { status: 409 });
  if (done.outcome === "no-answer") return json(done, { status: 400 });
  const { to, said } = afterBlock(slug, done);
  if (said) setCookie(flashCookie(said));
  return json({ outcome: done.outcome, to });
});
