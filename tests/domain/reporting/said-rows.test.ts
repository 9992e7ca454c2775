import { expect, it } from "vitest";
import { Ledger } from "~/domain/participation/ledger";
import { saidPlaces } from "~/domain/reporting/said-rows";
import { aLedgerRow } from "../participation/a-ledger-row";

it("says of a row what is true of it, also when rows from new places came in since it was first asked", () => {
  const ledger = new Ledger();
  const add = (offeringId: string, place: string) =>
    ledger.add(
      aLedgerRow(ledger.size + 1, { offeringId, organisationId: place, organisationKind: "gemeente", region: place }),
    );
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
