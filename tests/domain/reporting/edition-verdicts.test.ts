import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { recordParticipation } from "~/domain/participation/record-participation.server";
import { editionVerdicts } from "~/domain/reporting/edition-verdicts.server";
import { rowVerdicts } from "~/domain/reporting/row-verdicts.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { makeEdition, makeOrganisation, makeVisitor } from "../../support/factories";
import { aPromise } from "../targets/a-promise";
import { plantPlan } from "./a-ledger";

const NOW = new Date("2026-02-10T12:00:00Z");
const query = new URLSearchParams("jaar=2026");
let offering: { id: string; themes: { themeId: string }[] };
let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let promise: string;
let manager: Visitor;
let lead: Visitor;

beforeAll(async () => {
  clock.set(NOW);
  await plantPlan([2026]);
  const filter = { offerings: ["workshop-buit-voor-professionals"], threshold: "ATTENDED" as const };
  promise = (await aPromise("PARTICIPANTS", { filter })).slug;
  offering = await db.offering.findUniqueOrThrow({
    where: { slug: "workshop-buit-voor-professionals" },
    include: { themes: true },
  });
  organisation = await makeOrganisation();
  manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }], organisationId: organisation.id });
  lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: String(offering.themes[0]?.themeId) }] });
});

beforeEach(() => clock.set(NOW));

/** An edition of yesterday, for one organisation when it is closed, in which so many of that organisation took part. */
async function heldFor(visibility: "PUBLIC" | "INVITED", people: number) {
  const edition = await makeEdition({ offeringId: offering.id, startsInHours: -24, visibility });
  await db.editionInvitation.create({ data: { editionId: edition.id, organisationId: organisation.id } });
  for (let each = 0; each < people; each += 1) {
    const { personId } = await makeVisitor({ organisationId: organisation.id });
    const event = { kind: "ATTENDED" as const, personId, offeringId: offering.id, editionId: edition.id };
    await inTransaction((tx) => recordParticipation(tx, { ...event, source: "test" }));
  }
  return edition;
}

async function said(actor: Visitor, editionId: string) {
  const { edition, verdicts } = await editionVerdicts(actor, editionId, query);
  return { took: edition.took, held: edition.held, verdicts };
}

describe("whether an edition counts", () => {
  it("says to management no number of an edition for invited people: three and nine read the same", async () => {
    const [three, nine] = [await heldFor("INVITED", 3), await heldFor("INVITED", 9)];
    const answers = [await said(manager, three.id), await said(manager, nine.id)];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.took).toEqual({ kind: "some", least: 1 });
    expect(answers[0]?.verdicts.find(({ slug }) => slug === promise)?.reason).toBe("COUNTS");
    expect((await said(manager, (await heldFor("INVITED", 0)).id)).took).toEqual({ kind: "exact", count: 0 });
  });

  it("says the number to a lead who keeps its people, and of an edition that anyone can come to", async () => {
    const [closed, open] = [await heldFor("INVITED", 3), await heldFor("PUBLIC", 3)];
    expect((await said(lead, closed.id)).took).toEqual({ kind: "exact", count: 3 });
    expect((await said(manager, open.id)).took).toEqual({ kind: "exact", count: 3 });
    const { verdicts } = await said(manager, open.id);
    expect(verdicts.find(({ slug }) => slug === promise)).toMatchObject({ reason: "COUNTS", count: 3 });
  });
});

describe("whether a row counts", () => {
  it("says the edition of who took part in one for invited people only to who keeps its people", async () => {
    const [closed, open] = [await heldFor("INVITED", 1), await heldFor("PUBLIC", 1)];
    const editionOf = async (actor: Visitor, editionId: string) => {
      const row = await db.participation.findFirstOrThrow({ where: { editionId } });
      return (await rowVerdicts(actor, row.id, query)).row.editionId;
    };
    expect(await editionOf(manager, closed.id)).toBe(null);
    expect(await editionOf(lead, closed.id)).toBe(closed.id);
    expect(await editionOf(manager, open.id)).toBe(open.id);
  });
});
