import { dropPlan } from "~/domain/targets/drop-plan.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

/** Throws a draft plan away. */
export const action = door.only("management")(async ({ actor, params: { year = "" } }) => {
  await dropPlan(actor, year);
  return redirectWithFlash(paths.figures(), { tone: "good", text: `Het concept van ${Number(year)} is weggegooid.` });
});
