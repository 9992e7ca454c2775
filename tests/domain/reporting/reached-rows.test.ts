import { expect, it } from "vitest";
import { Ledger } from "~/domain/participation/ledger";
import { reachedRows } from "~/domain/reporting/reached-rows";
import { aLedgerRow } from "../participation/a-ledger-row";

it("says of an organisation that counts in several quarters the quarter of each row, and nothing of one that may not be said yet", () => {
  const ledger = new Ledger();
  const place = { kind: "HELD_FOR", organisationId: "alkmaar", organisationKind: "gemeente", region: "nhn" };
  const days = ["2026-02-03", "2026-05-04", "2026-08-05"];
  for (const [index, day] of days.entries()) ledger.add(aLedgerRow(index + 1, { ...place, day }));
  const organisations = new Map([["alkmaar", { slug: "alkmaar", name: "Alkmaar" }]]);
  const reached = new Map([["alkmaar", new Set(["2026-03-31", "2026-06-30"])]]);
  const said = reachedRows({ ledger, rows: Int32Array.of(0, 1, 2), organisations }, reached);
  const told = Array.from(said.rows, (row) => [said.quarterOf(row), said.sayingOf(row).organisationId]);
  expect(told).toEqual([
    ["2026-03-31", "alkmaar"],
    ["2026-06-30", "alkmaar"],
    [null, null],
  ]);
});
