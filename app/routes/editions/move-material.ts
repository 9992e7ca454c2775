import { moveMaterial } from "~/domain/catalogue/move-material.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { postedFields } from "~/http/form.server";
import { paths } from "~/paths";

/** Moves a material one place up; with the field `omlaag` one place down. */
export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request, params: { slug = "", materialId = "" } }) => {
  const down = (await postedFields(request)).has("omlaag");
  const title = await moveMaterial(actor, { slug, materialId, direction: down ? "down" : "up" });
  const text = `“${title}” staat nu een plaats ${down ? "lager" : "hoger"}.`;
  return redirectWithFlash(paths.materials(slug), { tone: "good", text });
});
