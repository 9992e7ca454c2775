import { badgesPaper } from "~/domain/attendance/attendance-papers.server";
import { door } from "~/http/door.server";

export const loader = door.only(
  "themeLead",
  "trainer",
)(async ({ actor, params }) => {
  const { bytes, name } = await badgesPaper(actor, params.editionId ?? "");
  const headers = { "Content-Type": "application/pdf", "Content-Disposition": `attachment; filename="${name}"` };
  return new Response(bytes, { headers: { ...headers, "Cache-Control": "no-store" } });
});
