import { db } from "~/platform/db.server";
import type { Ledger } from "../participation/ledger";
import { type GridScope, gridCounts } from "./grid-counts";
import { gridBlocks } from "./organisation-grid";
import { rowLabels } from "./row-labels";
import { saidPlaces } from "./said-rows";

/** The grid by organisation over these offerings and years: its banded blocks, and what each row of this ledger may say. */
export async function organisationGrid(ledger: Ledger, scope: GridScope) {
  const places = await db.organisation.findMany({ select: { kind: true, region: true } });
  const labelOf = rowLabels(places);
  const blocks = gridBlocks(gridCounts(ledger, scope, labelOf));
  return { blocks, sayings: (seesAll: boolean) => saidPlaces(ledger, { blocks, labelOf }, seesAll) };
}
