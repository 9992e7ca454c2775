import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { Ledger } from "~/domain/participation/ledger";
import { wholeLedger } from "~/domain/participation/whole-ledger.server";
import { reportScope } from "~/domain/reporting/report-scope";
import { rowsBehind } from "~/domain/reporting/rows-behind.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOffering } from "../../support/factories";
import { aPromise } from "../targets/a-promise";

vi.mock("~/domain/participation/whole-ledger.server", async (original) => {
  const real = await original<typeof import("~/domain/participation/whole-ledger.server")>();
  return { wholeLedger: vi.fn(real.wholeLedger) };
});

it("says of the rows of a figure what the ledger says that they were counted in, also when another takes its place meanwhile", async () => {
  clock.set(new Date("2026-06-30T12:00:00Z"));
  const offering = await makeOffering();
  const { slug, management } = await aPromise("PARTICIPANTS", { filter: { offerings: [offering.slug] } });
  await db.participation.create({
    data: {
      kind: "STARTED",
      participantId: randomUUID(),
      offeringId: offering.id,
      organisationKind: "onderwijs",
      region: "noord",
      day: new Date("2026-03-01"),
      recordedAt: new Date("2026-03-01T12:00:00Z"),
      source: "test",
      sourceKey: "test",
    },
  });
  const [promise] = await targetProgress(management, { year: 2026, day: "2026-06-30", slug });
  const scope = reportScope(new URLSearchParams(), { years: [2026], today: "2026-06-30", themes: [] });
  vi.mocked(wholeLedger)
    .mockResolvedValueOnce(await wholeLedger())
    .mockResolvedValueOnce(new Ledger());
  const behind = promise && (await rowsBehind(promise, scope, true));
  expect(Array.from(behind?.rows ?? [], (row) => behind?.sayingOf(row))).toEqual([
    { kind: "onderwijs", region: "noord", organisationId: null },
  ]);
});
