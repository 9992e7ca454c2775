import { beforeAll, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { archiveOffering } from "~/domain/editions/archive-offering.server";
import { publishOffering } from "~/domain/editions/publish-offering.server";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeVisitor } from "../../support/factories";
import { makeLead } from "../catalogue/an-offering";

let lead: Visitor;
let themeId: string;

beforeAll(async () => {
  const made = await makeLead();
  [lead, themeId] = [made.lead, made.theme.id];
});

async function draft() {
  const { id, slug } = await makeOffering({ themeIds: [themeId] });
  await db.offering.update({ where: { id }, data: { state: "DRAFT", publishedAt: null } });
  return { id, slug };
}

async function ledgerOf(offeringId: string) {
  const rows = await db.participation.findMany({ where: { offeringId }, orderBy: { id: "asc" } });
  return rows.map(({ sourceKey }) => sourceKey.replace(offeringId, "x"));
}

it("a draft comes into the catalogue and the ledger, once, however often it is asked", async () => {
  const { id, slug } = await draft();
  const ends = await Promise.all([1, 2, 3].map(() => publishOffering(lead, slug)));
  expect(ends.sort()).toEqual(["published", "was-published", "was-published"]);
  expect(await ledgerOf(id)).toEqual(["PUBLISHED:x:1"]);
  expect(await db.offering.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "PUBLISHED" });
});

it("it leaves and comes back, each in the ledger, and keeps the day it was first seen", async () => {
  const { id, slug } = await draft();
  await publishOffering(lead, slug);
  const { publishedAt } = await db.offering.findUniqueOrThrow({ where: { id } });
  expect(await archiveOffering(lead, slug)).toEqual({ outcome: "archived" });
  expect(await archiveOffering(lead, slug)).toEqual({ outcome: "was-archived" });
  expect(await publishOffering(lead, slug)).toBe("back");
  await archiveOffering(lead, slug);
  expect(await ledgerOf(id)).toEqual(["PUBLISHED:x:1", "UNPUBLISHED:x:1", "PUBLISHED:x:2", "UNPUBLISHED:x:2"]);
  expect(await db.offering.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "ARCHIVED", publishedAt });
});

it("a draft that was archived is a draft again, and never in the ledger", async () => {
  const { id, slug } = await draft();
  expect(await archiveOffering(lead, slug)).toEqual({ outcome: "archived" });
  expect(await publishOffering(lead, slug)).toBe("draft-again");
  expect(await ledgerOf(id)).toEqual([]);
});

it("stays while published editions are to come", async () => {
  const { id, slug } = await draft();
  await publishOffering(lead, slug);
  const edition = await makeEdition({ offeringId: id });
  await makeEdition({ offeringId: id, startsInHours: -100 });
  await makeEdition({ offeringId: id, state: "DRAFT" });
  expect(await archiveOffering(lead, slug)).toEqual({ outcome: "has-coming", coming: 1 });
  expect(await ledgerOf(id)).toEqual(["PUBLISHED:x:1"]);
  await db.edition.update({ where: { id: edition.id }, data: { state: "CANCELLED", cancelledAt: new Date() } });
  expect(await archiveOffering(lead, slug)).toEqual({ outcome: "archived" });
});

it("does not exist for who leads another theme", async () => {
  const { slug } = await draft();
  const { lead: other } = await makeLead();
  await expect(publishOffering(other, slug)).rejects.toThrow(NotFound);
  await expect(archiveOffering(other, slug)).rejects.toThrow(NotFound);
  await expect(publishOffering(await makeVisitor(), slug)).rejects.toThrow(NotFound);
});
