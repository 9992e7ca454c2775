import { beforeEach, describe, expect, it } from "vitest";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { anEdition, enrol, lettersOf } from "../editions/an-edition";
import { changes, movedTo } from "../editions/changing";
import { requestWithManager } from "./asking-managers";

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
