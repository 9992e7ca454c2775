import { parsePeopleFilter } from "~/domain/editions/edition-people-filter";
import { exportPeople } from "~/domain/editions/export-people.server";
import { door } from "~/http/door.server";

export const loader = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, params, url }) => {
  const filter = parsePeopleFilter(url.searchParams);
  const { bytes, name, type } = await exportPeople(actor, params.editionId ?? "", filter, "xlsx");
  const headers = { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` };
  return new Response(bytes, { headers: { ...headers, "Cache-Control": "no-store" } });
});
