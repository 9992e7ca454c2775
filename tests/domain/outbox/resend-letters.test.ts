import { describe, expect, test } from "vitest";
import { giveUpLetter } from "~/domain/outbox/give-up-letter.server";
import { lettersOverview } from "~/domain/outbox/letters-overview.server";
import { resendLetters } from "~/domain/outbox/resend-letters.server";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { editionFacts } from "./some-letters";
import { waitingLetter } from "./waiting-letter";

const administrator = () => makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
const waiting = { kind: "registration-waiting", facts: editionFacts } as const;
const code = { kind: "sign-in-code", facts: { code: "AB3D-7KQ2", minutes: 15 } } as const;

async function givenUp(letter: Parameters<typeof waitingLetter>[0], address?: string): Promise<string> {
  const { id } = await waitingLetter(letter, address);
  await giveUpLetter(id);
  return id;
}

const jobsFor = async (id: string) => {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM jobs.job WHERE name = 'letters' AND data->>'id' = ${id}`;
  return row?.count;
};

describe("sending given-up letters again", () => {
  test("puts one back in the queue with a job of its own, once", async () => {
    const [id, keeper] = [await givenUp(waiting), await administrator()];
    expect(await resendLetters(keeper, { letterId: id })).toBe(1);
    expect(await resendLetters(keeper, { letterId: id })).toBe(0);
    expect(await db.letter.findUnique({ where: { id } })).toMatchObject({ state: "QUEUED" });
    expect(await jobsFor(id)).toBe(2);
    expect(await db.auditEntry.count({ where: { action: "letter.resent", subjectId: id } })).toBe(1);
  });

  test("never sends a code again, and keeps none", async () => {
    const id = await givenUp(code);
    expect(await db.letter.findUnique({ where: { id } })).toMatchObject({ state: "FAILED", facts: {} });
    expect(await resendLetters(await administrator(), { letterId: id })).toBe(0);
    await resendLetters(await administrator(), "all");
    expect(await db.letter.findUnique({ where: { id } })).toMatchObject({ state: "FAILED" });
  });

  test("can be done for all at once", async () => {
    const ids = [await givenUp(waiting), await givenUp(waiting)];
    expect(await resendLetters(await administrator(), "all")).toBe(2);
    expect(await db.letter.count({ where: { id: { in: ids }, state: "QUEUED" } })).toBe(2);
  });

  test.each(["nonsense", "0190a1b2-0000-7000-8000-000000000001"])("finds nothing under %s", async (letterId) => {
    expect(await resendLetters(await administrator(), { letterId })).toBe(0);
  });

  test("is for administrators alone", async () => {
    await expect(resendLetters(await makeVisitor(), "all")).rejects.toMatchObject({ name: "NotAllowed" });
    await expect(lettersOverview(await makeVisitor(), { address: "", page: 1 })).rejects.toThrow();
  });
});

test("the overview shows failed ones first, what waits long, and by address also what went", async () => {
  const keeper = await administrator();
  await db.letter.deleteMany();
  const { id: fresh } = await waitingLetter(waiting, "vers@test.example");
  const { id: old } = await waitingLetter(waiting, "oud@test.example");
  await db.letter.update({ where: { id: old }, data: { createdAt: new Date("2026-01-01T10:00:00Z") } });
  const failed = await givenUp(waiting, "mis@test.example");
  const { letters, ...counts } = await lettersOverview(keeper, { address: "", page: 1 });
  expect(letters.map(({ id }) => id)).toEqual([failed, old]);
  expect(counts).toMatchObject({ failed: 1, queued: 2, count: 2 });
  const byAddress = await lettersOverview(keeper, { address: " VERS@test.example", page: 1 });
  expect(byAddress.letters.map(({ id }) => id)).toEqual([fresh]);
});
