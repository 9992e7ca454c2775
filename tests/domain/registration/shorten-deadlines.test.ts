import { beforeEach, describe, expect, it } from "vitest";
import type { EditionPlan } from "~/domain/catalogue/edition-plan";
import { decideAsManager } from "~/domain/registration/decide-as-manager.server";
import { managerPage } from "~/domain/registration/manager-link.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { anEdition, enrol, lettersOf } from "../editions/an-edition";
import { changes, movedTo } from "../editions/changing";
import { requestWithManager } from "./asking-managers";
import { actsOn } from "./registering";

const HOUR_MS = 3_600_000;
const hoursFromNow = (hours: number) => new Date(clock.now().getTime() + hours * HOUR_MS);
const offeredUntil = async (id: string) =>
  (await db.registration.findUniqueOrThrow({ where: { id } })).offeredUntil?.toISOString();

/** An edition of 12 March with one place, offered to someone; it is 10 March, 10 o'clock. */
async function anOffer(hours: number) {
  const { lead, edition } = await anEdition({ capacity: 1 });
  clock.set(new Date("2026-03-10T09:00:00Z"));
  const offered = await enrol(edition.id, ["OFFERED"]);
  const id = String(offered[0]?.id);
  const until = hoursFromNow(hours);
  await db.registration.update({ where: { id }, data: { offeredUntil: until } });
  return { lead, edition, offered, id, until: until.toISOString() };
}

describe("when an edition starts earlier than it did", () => {
  it("an offer ends halfway to the new start, and the letter says until when", async () => {
    const { lead, edition, offered, id } = await anOffer(48);
    expect(await changes(lead, edition.id, movedTo("2026-03-11"))).toMatchObject({ outcome: "changed" });
    const until = await offeredUntil(id);
    expect(until).toContain("2026-03-10T22:45:");
    expect(await lettersOf(offered, "edition-changed")).toMatchObject([
      { facts: { deadline: { what: "offer", until } } },
    ]);
  });

  it("an offer that ends before that stays as it is, and nothing is said of it", async () => {
    const { lead, edition, offered, id, until } = await anOffer(3);
    await changes(lead, edition.id, movedTo("2026-03-11"));
    expect(await offeredUntil(id)).toBe(until);
    expect(await lettersOf(offered, "edition-changed")).toMatchObject([{ facts: { deadline: null } }]);
  });

  it("the letter about the offer that did not go yet names the new moment", async () => {
    const { lead, edition, offered, id } = await anOffer(48);
    const facts = { until: hoursFromNow(48).toISOString(), sequence: 0 };
    await db.letter.create({
      data: {
        id: crypto.randomUUID(),
        key: `offer ${id}`,
        kind: "place-offered",
        personId: offered[0]?.personId,
        toAddress: "a@test.example",
        toName: "A",
        facts,
        subjectKind: "registration",
        subjectId: id,
        createdAt: clock.now(),
      },
    });
    await changes(lead, edition.id, movedTo("2026-03-11"));
    expect(await lettersOf(offered, "place-offered")).toMatchObject([{ facts: { until: await offeredUntil(id) } }]);
  });

  it("a manager's link ends at the new start, in the letter that did not go yet too, and who asked reads it", async () => {
    const { lead, edition } = await anEdition({ approval: "MANAGER" });
    clock.set(new Date("2026-03-10T09:00:00Z"));
    const person = await makeVisitor();
    await requestWithManager(edition.id, person, "chef@werk.example");
    const expiresAt = async () => (await db.managerApproval.findFirst({ where: ofPerson(person) }))?.expiresAt;
    expect(await expiresAt()).toEqual(new Date("2026-03-12T12:30:00Z"));
    await changes(lead, edition.id, movedTo("2026-03-11"));
    const until = new Date("2026-03-11T12:30:00Z");
    expect(await expiresAt()).toEqual(until);
    const asked = await db.letter.findMany({ where: { toAddress: "chef@werk.example" }, orderBy: { id: "asc" } });
    expect(asked.at(-1)).toMatchObject({ kind: "manager-asked", facts: { until: until.toISOString() } });
    expect(await lettersOf([person], "edition-changed")).toMatchObject([
      { facts: { deadline: { what: "manager", until: until.toISOString() } } },
    ]);
  });
});

describe("a manager whose letter has gone when the edition starts earlier", () => {
  const CHIEF = "chef@werk.example";
  const again = () => db.letter.findMany({ where: { kind: "manager-asked-sooner" }, orderBy: { id: "asc" } });
  const sent = () =>
    db.letter.updateMany({
      where: { toAddress: CHIEF, state: "QUEUED" },
      data: { state: "SENT", sentAt: clock.now() },
    });
  const tokenIn = (letter: { facts: unknown } | undefined) =>
    String((letter?.facts as { token?: string } | undefined)?.token);

  async function asked() {
    await db.letter.deleteMany({ where: { toAddress: CHIEF } });
    const { lead, edition } = await anEdition({ approval: "MANAGER", meetings: 2 });
    clock.set(new Date("2026-03-08T09:00:00Z"));
    const person = await makeVisitor();
    const token = await requestWithManager(edition.id, person, CHIEF);
    await sent();
    return { lead, edition, person, token };
  }

  it("gets one more letter, whose link and that of the first both open the question until the new moment", async () => {
    const { lead, edition, token } = await asked();
    expect(await changes(lead, edition.id, movedTo("2026-03-11"))).toMatchObject({
      effect: { shortened: { offers: 0, managers: 1 } },
    });
    const letters = await again();
    expect(letters).toMatchObject([
      {
        toAddress: CHIEF,
        state: "QUEUED",
        facts: { until: "2026-03-11T12:30:00.000Z", personName: expect.any(String) },
      },
    ]);
    const next = tokenIn(letters[0]);
    expect(next).not.toBe(token);
    for (const link of [token, next]) {
      const page = await managerPage({ kind: "guest" }, link);
      expect(page).toMatchObject({ standing: "open", until: "2026-03-11T12:30:00.000Z" });
    }
    await decideAsManager({ kind: "guest" }, { token, decision: "approve", reason: "" });
    expect((await managerPage({ kind: "guest" }, next)).standing).toBe("approved");
    expect(await again()).toMatchObject([{ state: "WITHDRAWN" }]);
  });

  it("gets no second one while that waits, and another when it too has gone and the start comes nearer still", async () => {
    const { lead, edition, token } = await asked();
    await changes(lead, edition.id, movedTo("2026-03-11"));
    await changes(lead, edition.id, movedTo("2026-03-10"));
    expect(await again()).toMatchObject([{ facts: { until: "2026-03-10T12:30:00.000Z" } }]);
    await sent();
    await changes(lead, edition.id, movedTo("2026-03-09"));
    const letters = await again();
    expect(letters.map(({ state }) => state)).toEqual(["SENT", "QUEUED"]);
    for (const link of [token, ...letters.map(tokenIn)]) {
      expect((await managerPage({ kind: "guest" }, link)).standing).toBe("open");
    }
  });

  it.each([
    ["starts later", movedTo("2026-03-20")],
    ["starts at the same time in another form", () => ({ title: "Anders" })],
    ["has begun by then", movedTo("2026-03-07")],
    [
      "asks no manager any more",
      (plan: EditionPlan) => ({ ...movedTo("2026-03-11")(plan), approval: "THEME_LEAD" as const }),
    ],
  ])("hears nothing when it %s", async (_, wish) => {
    const { lead, edition, person } = await asked();
    await changes(lead, edition.id, wish);
    expect(await again()).toEqual([]);
    const told = await lettersOf([person], "edition-changed");
    expect(told.filter(({ facts }) => (facts as { deadline?: unknown }).deadline)).toEqual([]);
  });

  it("who answered, or whose request ended, is not asked again", async () => {
    const { lead, edition, token } = await asked();
    await decideAsManager({ kind: "guest" }, { token, decision: "approve", reason: "" });
    const other = await makeVisitor();
    await requestWithManager(edition.id, other, CHIEF);
    await sent();
    await actsOn(edition).cancel(other);
    await changes(lead, edition.id, movedTo("2026-03-11"));
    expect(await again()).toEqual([]);
  });
});

describe("when an edition starts later than it did", () => {
  beforeEach(() => clock.set(new Date("2026-03-10T09:00:00Z")));

  it("nobody gets longer to answer", async () => {
    const { lead, edition, id, until } = await anOffer(24);
    const person = await makeVisitor();
    await requestWithManager(edition.id, person, "chef@werk.example");
    await changes(lead, edition.id, movedTo("2026-03-25"));
    expect(await offeredUntil(id)).toBe(until);
    const { expiresAt } = await db.managerApproval.findFirstOrThrow({ where: ofPerson(person) });
    expect(expiresAt).toEqual(new Date("2026-03-12T12:30:00Z"));
  });
});

const ofPerson = ({ personId }: { personId: string }) => ({ registration: { personId } });
