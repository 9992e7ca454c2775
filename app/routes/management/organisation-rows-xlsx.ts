import { exportOrganisationRows } from "~/domain/reporting/export-organisation-rows.server";
import { door } from "~/http/door.server";
import { downloadResponse } from "~/http/download.server";

export const loader = door.only(
  "management",
  "themeLead",
)(async ({ actor, params, url }) =>
  downloadResponse(await exportOrganisationRows(actor, params.slug ?? "", url.searchParams, "xlsx")),
);
