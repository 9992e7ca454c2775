import { Prisma } from "@db/client";
import { beforeEach, describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { eraseEvidence } from "~/domain/participation/erase-evidence.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { countByHand } from "~/domain/targets/count-by-hand.server";
import { countPage, erasePage, evidenceToSend } from "~/domain/targets/count-page.server";
import { eraseCountEvidence } from "~/domain/targets/erase-count-evidence.server";
import { takeBackCount } from "~/domain/targets/take-back-count.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { makeOrganisation, makeVisitor, unique } from "../../support/factories";
import { text } from "../../support/uploads";
import { aCount, aPromise } from "./a-promise";

beforeEach(() => clock.set(new Date("2026-03-12T10:00:00Z")));

const aMarker = () => `kwetsbaar-${unique()}-en-uniek`;
const aFile = (words: string) => ({ name: `${words}.txt`, bytes: text(`Verslag over ${words}.`) });

/** A promise with one count of 7, its words and its file. */
async function aProvenCount() {
  const made = await aPromise("MANUAL_COUNT");
  const { lead, slug, which } = made;
  const marker = aMarker();
  const words = { toelichting: `Gesproken met ${marker}`, file: aFile(marker) };
  await countByHand(lead, which, aCount({ aantal: 7, ...words }));
  const row = await db.participation.findFirstOrThrow({ where: { figureKey: slug } });
  return { ...made, marker, row, its: { ...which, countId: row.id } };
}

describe("erasing the evidence of a count", () => {
  it("takes words, file and the reason it was taken back for away, and leaves the count and its figure", async () => {
    const { lead, slug, which, target, marker, row, its } = await aProvenCount();
    await countByHand(lead, which, aCount({ aantal: 2 }));
    await takeBackCount(lead, its, `Dit ging over ${marker}`);
    const rows = await db.participation.findMany({ where: { figureKey: slug }, orderBy: { id: "asc" } });
    expect(await placesOf(marker)).not.toEqual([]);
    expect(await eraseCountEvidence(lead, its)).toBe(true);
    expect(await placesOf(marker)).toEqual([]);
    expect(await db.participation.findMany({ where: { figureKey: slug }, orderBy: { id: "asc" } })).toEqual(rows);
    const [promise] = await targetProgress(lead, { year: 2026, day: "2026-03-12", slug });
    expect(promise?.progress?.actual).toBe(2);
    const count = (await countPage(lead, slug, "2026")).counts.find(({ id }) => id === row.id);
    expect(count).toMatchObject({
      quantity: 7,
      note: "",
      evidence: null,
      erasedAt: expect.any(Date),
      takenBack: { reason: "" },
    });
    await expect(evidenceToSend(lead, its)).rejects.toThrow(NotFound);
    const logged = await db.auditEntry.findMany({ where: { subjectId: target.id, action: "target.evidence-erased" } });
    expect(logged).toMatchObject([{ actorId: lead.accountId, codes: { row: row.id, rows: 2, files: 1 } }]);
  });

  it("is done once by two at once, and again finds nothing", async () => {
    const { lead, management, target, its } = await aProvenCount();
    const ends = await Promise.all([lead, management, lead, management].map((who) => eraseCountEvidence(who, its)));
    expect(ends.filter(Boolean)).toHaveLength(1);
    expect(await eraseCountEvidence(lead, its)).toBe(false);
    expect(await db.auditEntry.count({ where: { subjectId: target.id, action: "target.evidence-erased" } })).toBe(1);
  });

  it("is for the leads of the promise and for management; others don't find it", async () => {
    const { stranger, management, marker, its } = await aProvenCount();
    const administrator = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
    for (const other of [stranger, administrator]) {
      await expect(eraseCountEvidence(other, its)).rejects.toThrow(NotFound);
      await expect(erasePage(other, its)).rejects.toThrow(NotFound);
    }
    expect(await placesOf(marker)).not.toEqual([]);
    expect(await eraseCountEvidence(management, its)).toBe(true);
  });

  it("of organisations that were ticked together goes for all of them, and of no other", async () => {
    const [one, two, three] = [await makeOrganisation(), await makeOrganisation(), await makeOrganisation()];
    const { lead, slug, which } = await aPromise("MANUAL_ORGANISATIONS");
    const tick = (organisatie: string[], words: string) =>
      countByHand(lead, which, aCount({ organisatie, toelichting: words, file: aFile(words) }));
    await tick([one.id, two.id], aMarker());
    await tick([three.id], "ander-bewijs");
    const { counts } = await countPage(lead, slug, "2026");
    const countId = String(counts.find(({ organisation }) => organisation === one.name)?.id);
    expect((await erasePage(lead, { ...which, countId })).together).toEqual([two.name]);
    expect(await eraseCountEvidence(lead, { ...which, countId })).toBe(true);
    const left = (await countPage(lead, slug, "2026")).counts.map(({ organisation, note }) => [organisation, note]);
    expect(new Map(left as [string, string][])).toEqual(
      new Map([
        [one.name, ""],
        [two.name, ""],
        [three.name, "ander-bewijs"],
      ]),
    );
    const files = await db.participationNote.findMany({ where: { fileId: { not: null }, note: "ander-bewijs" } });
    expect(files).toHaveLength(1);
  });

  it("keeps a file that another row still needs, and removes it with the last one", async () => {
    const { row } = await aProvenCount();
    const { row: other } = await aProvenCount();
    const { fileId } = await db.participationNote.findUniqueOrThrow({ where: { participationId: row.id } });
    await db.participationNote.update({ where: { participationId: other.id }, data: { fileId } });
    const erase = (id: string) => inTransaction((tx) => eraseEvidence(tx, [id]));
    const chunks = () => db.fileChunk.count({ where: { fileId: String(fileId) } });
    expect([await erase(row.id), await chunks()]).toEqual([{ rows: 1, files: 0 }, 1]);
    expect([await erase(other.id), await chunks()]).toEqual([{ rows: 1, files: 1 }, 0]);
  });
});

/** Every column of every table that holds these words, as text or as the bytes of a file. */
async function placesOf(words: string): Promise<string[]> {
  const columns = await db.$queryRaw<{ table: string; column: string; type: string }[]>`
    SELECT c.table_name AS "table", c.column_name AS "column", c.data_type AS type FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
      AND c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea')`;
  const like = `%${words}%`;
  const asText = (column: string, type: string) =>
    type === "bytea" ? `encode(${column}, 'escape')` : `${column}::text`;
  const asked = columns.map(
    ({ table, column, type }) =>
      Prisma.sql`SELECT ${`${table}.${column}`}::text AS place FROM ${Prisma.raw(`"${table}"`)} WHERE ${Prisma.raw(
        asText(`"${column}"`, type),
      )} LIKE ${like}`,
  );
  const found = await db.$queryRaw<{ place: string }[]>(Prisma.join(asked, " UNION "));
  return found.map(({ place }) => place);
}
