import { expect, test } from "vitest";
import { opinionOfOffering } from "~/domain/evaluation/opinion-of-offering.server";
import { db } from "~/platform/db.server";
import { makeOffering, makeVisitor } from "../../support/factories";

const reply = { clear: 4, level: 3, takeaway: "", better: "", own: [] };

test("tells how many found it useful and clear, from five answers on", async () => {
  const [visitor, offering] = [await makeVisitor(), await makeOffering({ kind: "E_LEARNING" })];
  const offeringId = offering.id;
  await db.reply.createMany({ data: [5, 4, 3, 1].map((useful) => ({ ...reply, offeringId, useful })) });
  expect(await opinionOfOffering(visitor, offering.slug)).toBeNull();
  await db.reply.create({ data: { ...reply, offeringId, useful: 4, clear: 2 } });
  expect(await opinionOfOffering(visitor, offering.slug)).toEqual({ replies: 5, useful: 3, clear: 4 });
});

test("tells nothing of what one cannot see", async () => {
  const [visitor, offering] = [await makeVisitor(), await makeOffering({ visibility: "INVITED" })];
  await db.reply.createMany({
    data: Array.from({ length: 5 }, () => ({ ...reply, offeringId: offering.id, useful: 5 })),
  });
  expect(await opinionOfOffering(visitor, offering.slug)).toBeNull();
});
