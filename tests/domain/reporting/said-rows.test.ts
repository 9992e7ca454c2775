import { expect, it } from "vitest";
import { Ledger } from "~/domain/participation/ledger";
import type { LedgerRow } from "~/domain/participation/ledger-row";
import { saidPlaces } from "~/domain/reporting/said-rows";

function rowOf(position: number, offering: string, place: string): LedgerRow {
  return {
    id: `row-${position}`,
    position,
    kind: "STARTED",
    participantId: `person-${position}`,
    offeringId: offering,
    offeringKind: null,
    format: null,
    editionId: null,
    online: null,
    themes: [],
    audiences: [],
    organisationId: place,
    organisationKind: "gemeente",
    region: place,
    day: "2026-03-01",
    recordedAt: new Date("2026-03-01T12:00:00Z"),
    quantity: 1,
    of: null,
    figureKey: null,
    reverses: null,
  };
}

it("says of a row what is true of it, also when rows from new places came in since it was first asked", () => {
  const ledger = new Ledger();
  const add = (offering: string, place: string) => ledger.add(rowOf(ledger.size + 1, offering, place));
  for (const offering of ["one", "other"])
    for (let place = 1; place <= 198; place += 1) add(offering, `place-${place}`);
  const grid = { blocks: [], labelOf: (place: { kind: string; region: string | null }) => place };
  const regionIn = (rows: number[]) => rows.map((row) => sayingOf(row).region);
  const sayingOf = saidPlaces(ledger, grid, true);
  regionIn(Array.from({ length: 198 }, (_, index) => index + 198));
  for (let place = 199; place <= 380; place += 1) add("one", `place-${place}`);
  const ofOne = Array.from({ length: 198 }, (_, index) => index);
  expect(regionIn(ofOne)).toEqual(ofOne.map((row) => `place-${row + 1}`));
});
