import { beforeEach, expect, test } from "vitest";
import { helpLinesFor } from "~/domain/organisations/help-lines-queries.server";
import { keepHelpLine, keepOwnHelpLine } from "~/domain/organisations/keep-help-line.server";
import { db } from "~/platform/db.server";
import { makeOrganisation, makeVisitor } from "../../support/factories";

const administrator = () => makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
const words = { name: "Veilig Thuis", purpose: "Advies" };

beforeEach(async () => {
  await db.helpLine.deleteMany({ where: { key: { in: ["lijn-allen", "lijn-eigen"] } } });
  await db.helpLine.createMany({
    data: [
      { key: "lijn-allen", position: 1, ...words, reach: "0800-2000" },
      { key: "lijn-eigen", position: 2, name: "Aandachtsfunctionaris", purpose: "Overleg", local: true },
    ],
  });
});

test("people see the line of their own organisation, others that of the academy, in the order asked for", async () => {
  const [keeper, one, other] = [await administrator(), await makeOrganisation(), await makeOrganisation()];
  await keepOwnHelpLine(keeper, one.slug, { key: "lijn-eigen", name: "Team Jeugd", reach: "072-1234567" });
  const keys = ["lijn-eigen", "onbekend", "lijn-allen"];
  expect(await helpLinesFor(db, one.id, keys)).toMatchObject([
    { name: "Team Jeugd", shown: "072-1234567", href: "tel:0721234567", purpose: "Overleg" },
    { key: "lijn-allen", shown: "0800-2000" },
  ]);
  const elsewhere = { name: "Aandachtsfunctionaris", shown: "Vraag het binnen uw organisatie", href: null };
  expect(await helpLinesFor(db, other.id, keys)).toMatchObject([elsewhere, { key: "lijn-allen" }]);
  expect(await helpLinesFor(db, null, keys)).toMatchObject([elsewhere, { key: "lijn-allen" }]);
});

test("without a number of its own an organisation has the academy's line again", async () => {
  const [keeper, one] = [await administrator(), await makeOrganisation()];
  const own = { key: "lijn-allen", name: "Veilig Thuis Noord", reach: "0800-1111" };
  await keepOwnHelpLine(keeper, one.slug, own);
  await keepOwnHelpLine(keeper, one.slug, { ...own, reach: "0800-2222" });
  expect(await helpLinesFor(db, one.id, ["lijn-allen"])).toMatchObject([{ shown: "0800-2222" }]);
  await keepOwnHelpLine(keeper, one.slug, { ...own, reach: null });
  expect(await helpLinesFor(db, one.id, ["lijn-allen"])).toMatchObject([{ name: "Veilig Thuis", shown: "0800-2000" }]);
});

test("a line for everybody keeps a number, a local one may do without, and the log says who changed it", async () => {
  const keeper = await administrator();
  expect(await keepHelpLine(keeper, "lijn-allen", { ...words, reach: null })).toBe("unreachable");
  expect(await keepHelpLine(keeper, "lijn-allen", { ...words, reach: "0800-3333" })).toBe("kept");
  expect(await keepHelpLine(keeper, "lijn-eigen", { ...words, reach: null })).toBe("kept");
  expect(await helpLinesFor(db, null, ["lijn-allen"])).toMatchObject([{ shown: "0800-3333" }]);
  const log = await db.auditEntry.findMany({ where: { action: "help-line.kept", actorId: keeper.accountId } });
  expect(log.map(({ codes }) => codes)).toEqual([{ key: "lijn-allen" }, { key: "lijn-eigen" }]);
});

test("only administrators keep help lines, and only those there are", async () => {
  const [visitor, keeper, { slug }] = [await makeVisitor(), await administrator(), await makeOrganisation()];
  const own = { key: "lijn-allen", name: "Iemand", reach: "112" };
  await expect(keepHelpLine(visitor, "lijn-allen", { ...words, reach: "112" })).rejects.toMatchObject({
    name: "NotAllowed",
  });
  await expect(keepOwnHelpLine(visitor, slug, own)).rejects.toMatchObject({ name: "NotAllowed" });
  await expect(keepHelpLine(keeper, "geen", { ...words, reach: "112" })).rejects.toMatchObject({ name: "NotFound" });
  await expect(keepOwnHelpLine(keeper, slug, { ...own, key: "geen" })).rejects.toMatchObject({ name: "NotFound" });
});
