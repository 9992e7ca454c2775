import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { reportScope } from "~/domain/reporting/report-scope";
import { targetRows } from "~/domain/reporting/target-rows.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOffering, makeOrganisation } from "../../support/factories";
import { aPromise } from "../targets/a-promise";

it("says no more of rows before the period than a figure of their own year does", async () => {
  clock.set(new Date("2026-06-30T12:00:00Z"));
  const offering = await makeOffering();
  const [own] = await Promise.all([1, 2, 3].map(() => makeOrganisation({ kind: "gemeente", region: "noord" })));
  const row = () => {
    const participantId = randomUUID();
    return {
      kind: "STARTED" as const,
      participantId,
      offeringId: offering.id,
      organisationId: String(own?.id),
      organisationKind: "gemeente",
      region: "noord",
      day: new Date("2025-03-01"),
      recordedAt: new Date("2025-03-01T12:00:00Z"),
      themes: [],
      audiences: [],
      source: "test",
      sourceKey: `STARTED:${participantId}`,
    };
  };
  await db.participation.createMany({ data: [row(), row()] });
  const saidIn = async (changes: object) => {
    const { slug, management } = await aPromise("PARTICIPANTS", { filter: { offerings: [offering.slug] }, ...changes });
    const scope = reportScope(new URLSearchParams(), { years: [2026], today: "2026-06-30", themes: [] });
    const { rows } = await targetRows(management, slug, scope);
    return rows.map(({ organisationKind, region }) => `${organisationKind} ${region}`);
  };
  const itself = await saidIn({ fromDay: "2025-01-01" });
  expect(itself).toEqual(["null noord", "null noord"]);
  const above = { baseline: { kind: "NUMBER", count: 1, source: "de lijst van 2024" } as const };
  expect(await saidIn(above)).toEqual(itself);
});
