import { exportCoverage } from "~/domain/reporting/export-coverage.server";
import { door } from "~/http/door.server";
import { downloadResponse } from "~/http/download.server";

export const loader = door.only(
  "management",
  "themeLead",
)(async ({ actor, url }) => downloadResponse(await exportCoverage(actor, url.searchParams, "csv")));
