import { exportFigures } from "~/domain/reporting/export-figures.server";
import { door } from "~/http/door.server";
import { downloadResponse } from "~/http/download.server";

export const loader = door.only(
  "management",
  "themeLead",
)(async ({ actor, url }) => downloadResponse(await exportFigures(actor, url.searchParams, "csv")));
