import { parse } from "csv-parse/sync";
import readExcel from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { NotAllowed, NotFound } from "~/domain/access/refusals";
import { everyone } from "~/domain/editions/edition-people-filter";
import { exportPeople } from "~/domain/editions/export-people.server";
import { exportName } from "~/domain/editions/export-people-columns";
import { db } from "~/platform/db.server";
import { makeTheme, makeVisitor } from "../../support/factories";
import { aList, putOn } from "./a-list";

let list: Awaited<ReturnType<typeof aList>>;

beforeAll(async () => {
  list = await aList();
  const { id } = list.edition;
  const cunning = await putOn(id, { name: '=HYPERLINK("http://evil")', email: "+cmd@test.example", employer: "-2+3" });
  await putOn(id, { name: 'Bram "de" Bos; ook', state: "WAITING", email: null });
  const question = { editionId: id, kind: "TEXT" as const };
  const plain = await db.question.create({ data: { ...question, position: 0, label: "=Uw vraag" } });
  const diet = await db.question.create({ data: { ...question, position: 1, label: "Dieet", sensitive: true } });
  await db.answer.createMany({
    data: [
      { registrationId: cunning.id, questionId: plain.id, value: "@SUM(A1)" },
      { registrationId: cunning.id, questionId: diet.id, value: "geen noten" },
    ],
  });
  const meetingId = String(list.edition.meetings[0]?.id);
  const mark = { registrationId: cunning.id, meetingId, value: "PARTLY" as const, minutes: 30, how: "LIST" as const };
  await db.mark.create({ data: { ...mark, markedAt: new Date("2026-03-12T12:00:00Z") } });
});

const fileOf = (ending: "csv" | "xlsx", as = list.lead) => exportPeople(as, list.edition.id, everyone, ending);

describe("the exported people of an edition", () => {
  it("read back from CSV as they are, without a formula and without answers about health", async () => {
    const { bytes } = await fileOf("csv");
    const rows: string[][] = parse(Buffer.from(bytes), { delimiter: ";", bom: true });
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ["Naam", "E-mailadres", "Functie", "Organisatie", "Status", "Nummer in de rij"],
      ['\'=HYPERLINK("http://evil")', "'+cmd@test.example", "", "'-2+3", "Ingeschreven", ""],
      ['Bram "de" Bos; ook', "", "", "", "Wachtlijst", "1"],
    ]);
    expect(rows.map((row) => row.slice(7))).toEqual([
      ["'=Uw vraag", expect.stringMatching(/^Aanwezigheid \d{4}-/)],
      ["'@SUM(A1)", "Deels (30 minuten)"],
      ["", ""],
    ]);
    expect(Buffer.from(bytes).toString()).not.toContain("noten");
  });

  it("read back from Excel the same", async () => {
    const { bytes } = await fileOf("xlsx");
    const [sheet] = await readExcel(Buffer.from(bytes));
    const rows = (sheet as unknown as { data: unknown[][] }).data;
    expect(rows.length).toBe(3);
    expect(rows[1]?.slice(0, 2)).toEqual(['\'=HYPERLINK("http://evil")', "'+cmd@test.example"]);
    expect(JSON.stringify(rows)).not.toContain("noten");
  });

  it("are for who keeps the list alone, and each export is logged", async () => {
    const stranger = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
    await expect(fileOf("csv", stranger)).rejects.toBeInstanceOf(NotFound);
    await expect(fileOf("csv", list.trainer)).rejects.toBeInstanceOf(NotAllowed);
    const looks = await db.auditEntry.findMany({ where: { subjectKind: "people-export" } });
    expect(looks.map(({ actorId, subjectId }) => [actorId, subjectId])).toEqual([
      [list.lead.accountId, list.edition.id],
    ]);
  });

  it.each([
    ["Workshop BUIT: één & ander", "deelnemers-workshop-buit-een-ander-2026-03-12.csv"],
    ['"../..\r\n', "deelnemers-2026-03-12.csv"],
  ])("of %j come under a name that any machine takes", (title, name) => {
    expect(exportName(title, "2026-03-12", "csv")).toBe(name);
  });
});
