import { db } from "~/platform/db.server";
import type { Ledger } from "../participation/ledger";
import { type GridScope, gridCounts } from "./grid-counts";
import { type AskedPlace, comesFrom } from "./narrowed-part";
import { gridBlocks } from "./organisation-grid";
import { PARTNER, type RowLabel, rowLabels } from "./row-labels";
import { saidPlaces } from "./said-rows";

/** The grid by organisation over these offerings and years: its banded blocks, and what each row of this ledger may say. */
export async function organisationGrid(ledger: Ledger, scope: GridScope) {
  const places = await db.organisation.findMany({ select: { kind: true, region: true } });
  const labelOf = rowLabels(places);
  const blocks = gridBlocks(gridCounts(ledger, scope, labelOf));
  const isPartner = (place: { kind: string; region: string | null }) => labelOf(place).kind === PARTNER;
  const behindPartner = new Set([...places, ...formerPlaces(ledger)].filter(isPartner).map(({ kind }) => kind));
  return {
    blocks,
    sayings: (seesAll: boolean) => saidPlaces(ledger, { blocks, labelOf }, seesAll),
    /** Whether a row that says this comes from an asked place; null when it does not say, which is never so for who sees all. */
    asking: (seesAll: boolean) => (said: RowLabel, asked: AskedPlace) => {
      const answer = comesFrom(said, asked, behindPartner);
      return seesAll ? answer === true : answer;
    },
  };
}

/** Kinds and regions that organisations had on the day of a row, also where none has them any more. */
function formerPlaces({ places }: Ledger) {
  return places.values.flatMap((place) => {
    const { organisationId = null, organisationKind: kind = null, region = null } = place ?? {};
    return organisationId === null || kind === null ? [] : [{ kind, region }];
  });
}
