import { attendancePaper } from "~/domain/attendance/attendance-papers.server";
import { door } from "~/http/door.server";

export const loader = door.only(
  "themeLead",
  "trainer",
)(async ({ actor, params, url }) => {
  const { bytes, name } = await attendancePaper(actor, params.editionId ?? "", url.searchParams.get("dagdeel"));
  const headers = { "Content-Type": "application/pdf", "Content-Disposition": `attachment; filename="${name}"` };
  return new Response(bytes, { headers: { ...headers, "Cache-Control": "no-store" } });
});
