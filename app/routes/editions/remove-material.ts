import { removeMaterial } from "~/domain/catalogue/remove-material.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { postedFields } from "~/http/form.server";
import { paths } from "~/paths";

/** Takes a material away; with the field `terug` back again. */
export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request, params: { slug = "", materialId = "" } }) => {
  const back = (await postedFields(request)).has("terug");
  const title = await removeMaterial(actor, { slug, materialId, back });
  const text = back ? `“${title}” staat er weer bij.` : `“${title}” is weggehaald. Onderaan kunt u het terugzetten.`;
  return redirectWithFlash(paths.materials(slug), { tone: "good", text });
});
