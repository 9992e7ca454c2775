import { beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotAllowed, Stale } from "~/domain/access/refusals";
import { audienceChoices, audienceList } from "~/domain/settings/audiences-queries.server";
import { saveAudiencesForm } from "~/domain/settings/save-audiences.form";
import { saveAudiences } from "~/domain/settings/save-audiences.server";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { makeLead } from "../catalogue/an-offering";

let lead: Visitor;
let ids: string[];

beforeEach(async () => {
  ({ lead } = await makeLead());
  await db.audience.deleteMany();
  const titles = ["Jurist", "Wijkagent", "Bestuurder"];
  await db.audience.createMany({
    data: titles.map((title, index) => ({ slug: title.toLowerCase(), title, position: index + 1 })),
  });
  ids = (await audienceList(db)).map(({ id }) => id);
});

const lines = (overrides: Record<number, object> = {}) =>
  ids.map((id, index) => {
    const title = ["Jurist", "Wijkagent", "Bestuurder"][index] ?? "";
    return { id, title, place: index + 1, archived: false, ...overrides[index] };
  });
const listed = async () => (await audienceList(db)).map(({ slug, title, archived }) => [slug, title, archived]);

describe("the list of audiences", () => {
  it("takes names, order, what is in use and one more, and leaves every address as it is", async () => {
    const asked = lines({ 0: { title: "Gemeentejurist", place: 3 }, 1: { archived: true, place: 1 }, 2: { place: 2 } });
    expect(await saveAudiences(lead, { lines: asked, added: "BOA" })).toBe("saved");
    expect(await listed()).toEqual([
      ["wijkagent", "Wijkagent", true],
      ["bestuurder", "Bestuurder", false],
      ["jurist", "Gemeentejurist", false],
      ["boa", "BOA", false],
    ]);
    expect((await audienceChoices(db)).map(({ slug }) => slug)).toEqual(["bestuurder", "jurist", "boa"]);
    expect((await audienceChoices(db, { slugs: ["wijkagent"] })).map(({ slug }) => slug)).toContain("wijkagent");
  });

  it("posted twice adds once, and unchanged writes nothing", async () => {
    await saveAudiences(lead, { lines: lines(), added: "BOA" });
    expect(await saveAudiences(lead, { lines: lines(), added: "boa" })).toBe("unchanged");
    expect(await listed()).toHaveLength(4);
  });

  it("is for leads, and knows the lines it has", async () => {
    await expect(saveAudiences(await makeVisitor(), { lines: [], added: "X" })).rejects.toThrow(NotAllowed);
    const strange = { id: "0197f3a0-0000-7000-8000-000000000000", title: "X", place: 1, archived: false };
    await expect(saveAudiences(lead, { lines: [strange], added: null })).rejects.toThrow(Stale);
  });

  it("reads its form, and says beside which name something is wrong", () => {
    const [first = "", second = ""] = ids;
    const good = saveAudiencesForm.safeParse({
      [`naam-${first}`]: " Jurist ",
      [`plek-${first}`]: "2",
      [`gebruik-${first}`]: "on",
    });
    expect(good.data).toEqual({ lines: [{ id: first, title: "Jurist", place: 2, archived: false }], added: null });
    const bad = saveAudiencesForm.safeParse({ [`naam-${first}`]: "", [`naam-${second}`]: "a\u0000b", erbij: "x" });
    expect(bad.error?.issues.map(({ path }) => path[0])).toEqual([`naam-${first}`, `naam-${second}`]);
    const twice = saveAudiencesForm.safeParse({ [`naam-${first}`]: "Jurist", erbij: "JURIST" });
    expect(twice.error?.issues.map(({ path }) => path[0])).toEqual(["erbij"]);
  });
});
