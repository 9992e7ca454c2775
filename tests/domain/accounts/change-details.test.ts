import { describe, expect, it } from "vitest";
import { changeDetails } from "~/domain/accounts/change-details.server";
import { myDetails } from "~/domain/accounts/my-details.server";
import { visitorOfAccount } from "~/domain/accounts/visitor-of-account.server";
import { db } from "~/platform/db.server";
import { makeVisitor, unique } from "../../support/factories";

const anAudience = (archivedAt: Date | null = null) => {
  const slug = `doelgroep-${unique()}`;
  return db.audience.create({ data: { slug, title: slug, position: unique(), archivedAt } });
};

const mine = async (accountId: string) => {
  const visitor = await visitorOfAccount(accountId);
  if (!visitor) throw new Error("gone");
  const details = await myDetails(visitor);
  return { ...details, audiences: details.audiences.filter((audience) => audience.mine).map(({ slug }) => slug) };
};

describe("changing one's own details", () => {
  it("keeps what one says, and since when one may be invited", async () => {
    const [one, other, old] = [await anAudience(), await anAudience(), await anAudience(new Date())];
    const anna = await makeVisitor({ audienceIds: [other.id, old.id] });
    const details = {
      name: "Anna de Wit",
      jobTitle: "Jurist",
      audiences: [one.slug, "bestaat-niet"],
      invitable: true,
      nudged: true,
    };
    await changeDetails(anna, details);
    expect(await mine(anna.accountId)).toMatchObject({ ...details, audiences: [one.slug] });
    const since = async () => (await db.person.findUniqueOrThrow({ where: { id: anna.personId } })).invitableFrom;
    const first = await since();
    await changeDetails(anna, { ...details, jobTitle: "" });
    expect(await since()).toEqual(first);
    expect(await mine(anna.accountId)).toMatchObject({ jobTitle: "" });
    const kept = await db.personAudience.findMany({ where: { personId: anna.personId } });
    expect(kept.map(({ audienceId }) => audienceId).sort()).toEqual([one.id, old.id].sort());
    await changeDetails(anna, { ...details, invitable: false });
    expect(await since()).toBeNull();
    const nudged = async () => (await myDetails(anna)).nudged;
    await changeDetails(anna, { ...details, nudged: false });
    expect(await nudged()).toBe(false);
    await changeDetails(anna, details);
    expect(await nudged()).toBe(true);
  });

  it("logs which parts changed, without a word of them, and nothing when nothing did", async () => {
    const anna = await makeVisitor({ name: "Anna" });
    const details = { name: "Anna Geheim", jobTitle: "Geheim", audiences: [], invitable: false, nudged: true };
    for (const _ of [1, 2]) await changeDetails(anna, details);
    const lines = await db.auditEntry.findMany({ where: { subjectId: anna.personId } });
    expect(lines.map(({ codes }) => codes)).toEqual([
      { name: true, jobTitle: true, audiences: false, invitable: false, nudged: false },
    ]);
  });

  it("tells where one works and whether that is more than one's own word", async () => {
    const proven = await mine((await makeVisitor()).accountId);
    const claimed = await mine((await makeVisitor({ employerProven: false })).accountId);
    expect([proven.employer?.proven, claimed.employer?.proven]).toEqual([true, false]);
  });
});
