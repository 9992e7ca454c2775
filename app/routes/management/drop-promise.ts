import { dropPromise } from "~/domain/targets/drop-promise.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

/** Throws a promise that waits away. */
export const action = door.only(
  "management",
  "themeLead",
)(async ({ actor, params: { slug = "" }, url }) => {
  const year = url.searchParams.get("jaar");
  const { inDraftPlan } = await dropPromise(actor, slug, year);
  const back = inDraftPlan ? paths.draftPlan(Number(year)) : `${paths.figures()}?jaar=${Number(year)}`;
  return redirectWithFlash(back, { tone: "good", text: "Het concept is weggegooid." });
});
