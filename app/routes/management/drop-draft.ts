import { dropDraft } from "~/domain/targets/draft-definition.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

/** Throws a drafted definition away. */
export const action = door.only(
  "management",
  "themeLead",
)(async ({ actor, params: { slug = "" }, url }) => {
  const asked = url.searchParams.get("jaar");
  const dropped = await dropDraft(actor, slug, asked);
  const text = dropped ? "Het concept is weggegooid." : "Er was geen concept meer.";
  const back = asked && /^\d{4}$/.test(asked) ? `${paths.target(slug)}?jaar=${asked}` : paths.target(slug);
  return redirectWithFlash(back, { tone: "good", text });
});
