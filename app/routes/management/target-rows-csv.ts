import { exportTargetRows } from "~/domain/reporting/export-target-rows.server";
import { door } from "~/http/door.server";
import { downloadResponse } from "~/http/download.server";

export const loader = door.only(
  "management",
  "themeLead",
)(async ({ actor, params, url }) =>
  downloadResponse(await exportTargetRows(actor, params.slug ?? "", url.searchParams, "csv")),
);
