import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { recordParticipation } from "~/domain/participation/record-participation.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { readSheet } from "~/platform/spreadsheet.server";
import { loader as personCounts } from "~/routes/editions/person-counts-page";
import { loader as coverageFile } from "~/routes/management/coverage-xlsx";
import { loader as editionCounts } from "~/routes/management/edition-counts-page";
import { loader as figuresCsv } from "~/routes/management/figures-csv";
import { loader as rowCounts } from "~/routes/management/row-counts-page";
import { loader as rowsFile } from "~/routes/management/target-rows-xlsx";
import { loader as inviting } from "~/routes/management/whom-to-invite-page";
import { plantLedger, plantPlan } from "../domain/reporting/a-ledger";
import { answerOf, visit } from "../support/as";
import { makeEdition, makeOffering, makeVisitor } from "../support/factories";

const NOW = new Date("2026-02-01T12:00:00Z");
let manager: Visitor;
let lead: Visitor;
let stranger: Visitor;

beforeAll(async () => {
  clock.set(NOW);
  await plantPlan([2025, 2026]);
  await plantLedger(31, 4000);
  manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
  const themeOf = async (slug: string) => (await db.theme.findUniqueOrThrow({ where: { slug } })).id;
  lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: await themeOf("weerbare-jeugd") }] });
  stranger = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: await themeOf("drugs") }] });
});

beforeEach(() => clock.set(NOW));

async function sheetOf(answer: Promise<unknown>): Promise<string[][]> {
  const response = (await answer) as Response;
  const sheet = await readSheet(new Uint8Array(await response.arrayBuffer()));
  return sheet.ok ? sheet.rows : [];
}

describe("figures as a file", () => {
  it("hold a line for each promise on the page", async () => {
    const answer = (await figuresCsv(await visit("/cijfers/overzicht.csv?jaar=2025", { as: manager }))) as Response;
    expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="cijfers-2025-stand-2026-02-01.csv"');
    const sheet = await readSheet(new Uint8Array(await answer.arrayBuffer()));
    const rows = sheet.ok ? sheet.rows : [];
    expect(rows).toHaveLength(1 + (await db.target.count({ where: { planYear: 2025 } })));
    expect(rows[0]?.slice(0, 5)).toEqual(["Thema", "Belofte", "Stand in woorden", "Gedaan", "Doel"]);
  });

  it("hold all rows behind a figure, the narrowed ones only when it is narrowed", async () => {
    const rows = async (query: string) =>
      sheetOf(
        rowsFile(
          await visit(`/cijfers/x?jaar=2025${query}`, { as: manager, params: { slug: "buit-e-learning-500-extra" } }),
        ),
      );
    const all = await rows("");
    const month = all[1]?.[1]?.slice(0, 7);
    const newest = await rows(`&maand=${month}`);
    expect(all.length).toBeGreaterThan(10);
    expect(newest.length).toBeGreaterThan(1);
    expect(newest.slice(1)).toEqual(all.filter(([, day]) => day?.startsWith(String(month))));
  });

  it("hold the coverage of every organisation", async () => {
    const rows = await sheetOf(coverageFile(await visit("/cijfers/dekking.xlsx?jaar=2025", { as: manager })));
    expect(rows).toHaveLength(1 + (await db.organisation.count()));
  });

  it("hold coverage by what was published at some time, archived since or not", async () => {
    const { id: themeId } = await db.theme.findUniqueOrThrow({ where: { slug: "drugs" } });
    const archived = { state: "ARCHIVED" as const, archivedAt: NOW };
    const [{ id: was }, { id: never }] = [
      await makeOffering({ themeIds: [themeId], title: "Geweest aanbod" }),
      await makeOffering({ themeIds: [themeId], title: "Nooit getoond" }),
    ];
    await db.offering.update({ where: { id: was }, data: archived });
    await db.offering.update({ where: { id: never }, data: { ...archived, publishedAt: null } });
    const query = "/cijfers/dekking.xlsx?jaar=2025&thema=drugs";
    const [heads = []] = await sheetOf(coverageFile(await visit(query, { as: manager })));
    expect([heads.includes("Geweest aanbod"), heads.includes("Nooit getoond")]).toEqual([true, false]);
  });
});

describe("whether something counts", () => {
  it("is said of a row: as many as the ledger gives, and of a row of another theme nothing", async () => {
    const row = await db.participation.findFirstOrThrow({
      where: { kind: "EDITION_HELD", reverses: null, themes: { has: "drugs" } },
    });
    const page = await rowCounts(
      await visit("/cijfers/regels/x?jaar=2025", { as: manager, params: { rowId: row.id } }),
    );
    expect(page.verdicts).toHaveLength(93);
    const other = rowCounts(await visit("/cijfers/regels/x", { as: lead, params: { rowId: row.id } }));
    expect((await answerOf(other)).status).toBe(404);
    const none = rowCounts(await visit("/cijfers/regels/x", { as: manager, params: { rowId: "geen-id" } }));
    expect((await answerOf(none)).status).toBe(404);
  });

  it("is said of an edition that was not held yet, and of a person in it", async () => {
    const { id: offeringId } = await db.offering.findUniqueOrThrow({
      where: { slug: "workshop-buit-voor-professionals" },
    });
    const edition = await makeEdition({ offeringId, startsInHours: -30 });
    const { personId } = await makeVisitor();
    const place = { personId, editionId: edition.id, source: "test", requestedAt: clock.now() };
    const registration = await db.registration.create({
      data: { ...place, state: "CONFIRMED", confirmedAt: clock.now() },
    });
    const of = (slug: string, verdicts: { slug: string; reason: string }[]) =>
      verdicts.find((each) => each.slug === slug)?.reason;
    const before = await editionCounts(
      await visit("/cijfers/uitvoeringen/x", { as: lead, params: { editionId: edition.id } }),
    );
    expect(of("buit-workshops-4", before.verdicts)).toBe("NOT_HELD");
    const event = { kind: "ATTENDED" as const, personId, offeringId, editionId: edition.id, source: "test" };
    await inTransaction((tx) => recordParticipation(tx, event));
    const params = { editionId: edition.id, registrationId: registration.id };
    const person = await personCounts(await visit("/uitvoeringen/x/telt-mee", { as: lead, params }));
    expect(person.rows.map(({ kind }) => kind)).toEqual(["ATTENDED"]);
    expect(person.verdicts.length).toBeGreaterThan(0);
    expect(await db.auditEntry.count({ where: { action: "names.seen", subjectId: registration.id } })).toBe(1);
    expect((await answerOf(personCounts(await visit("/x", { as: stranger, params })))).status).toBe(404);
    expect((await answerOf(editionCounts(await visit("/x", { as: stranger, params })))).status).toBe(404);
  });
});

describe("whom to invite", () => {
  it("names the contacts of the organisation and the editions with places, and logs the look", async () => {
    const organisation = await db.organisation.findFirstOrThrow({ where: { kind: "gemeente" } });
    const contact = { name: "Ria Contact", email: "ria@gemeente.example" };
    await db.contact.create({ data: { organisationId: organisation.id, ...contact } });
    const { id: offeringId } = await db.offering.findUniqueOrThrow({ where: { slug: "buit-voor-professionals" } });
    const edition = await makeEdition({ offeringId, startsInHours: 100 });
    const page = await inviting(
      await visit("/x?aanbod=buit-voor-professionals", { as: manager, params: { slug: organisation.slug } }),
    );
    expect(page.organisation.contacts).toMatchObject([contact]);
    expect(page.editions).toMatchObject([{ id: edition.id, places: 20, can: { invite: false } }]);
    expect(await db.auditEntry.count({ where: { action: "names.seen", subjectId: organisation.id } })).toBe(1);
  });
});
