import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { rowsWithin, standAt } from "~/domain/reporting/stand.server";
import { db } from "~/platform/db.server";
import { makeOffering } from "../../support/factories";
import { aPromise } from "../targets/a-promise";
import { aTarget } from "../targets/a-target";

it("leaves out who stands on the list under a name that never took part, and was merged into one that did", async () => {
  const offering = await makeOffering();
  const { target, slug } = await aPromise("PARTICIPANTS");
  const [listed, known, other] = [randomUUID(), randomUUID(), randomUUID()];
  await db.baselineMember.create({ data: { targetId: target.id, participantId: listed } });
  const row = (participantId: string) => ({
    kind: "STARTED" as const,
    participantId,
    offeringId: offering.id,
    day: new Date("2026-03-01"),
    recordedAt: new Date("2026-03-01T12:00:00Z"),
    themes: [],
    audiences: [],
    source: "test",
    sourceKey: `STARTED:${participantId}`,
  });
  await db.participation.createMany({ data: [row(known), row(other)] });
  const definition = aTarget({
    measure: "PARTICIPANTS",
    filter: { offerings: [offering.slug] },
    baseline: { kind: "FROZEN" },
    fromDay: "2026-01-01",
    untilDay: "2026-12-31",
  });
  const counted = async () => rowsWithin(await standAt([{ id: target.id, slug, definition }], "2026-06-30"), target.id);
  expect(await counted()).toHaveLength(2);
  const merge = { fromParticipant: listed, intoParticipant: known, mergedAt: new Date("2026-04-01T12:00:00Z") };
  await db.merge.create({ data: merge });
  expect(await counted()).toHaveLength(1);
});
