import { describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { movePerson } from "~/domain/registration/move-person.server";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { registrationIdOf } from "./asking-managers";
import { aThemeLead, strangers } from "./keeping-lists";
import { actsOn, historyOf, lettersTo, makePeople, passHours, statesOf } from "./registering";

async function twoEditions(from = {}, to = {}) {
  const { lead, edition } = await aThemeLead();
  const [one, other] = [
    await edition({ capacity: 1, ...from }),
    await edition({ capacity: 1, title: "Andere dag", ...to }),
  ];
  const people = await makePeople();
  await actsOn(one).register(people.anna);
  const registrationId = await registrationIdOf(one.id, people.anna);
  const move = (as = lead) => movePerson(as, { editionId: one.id, registrationId, toEditionId: other.id });
  return { lead, one, other, ...people, registrationId, move };
}

describe("moving someone to another edition", () => {
  it("gives a place there, tells why the old one ended, and lets the old queue move on", async () => {
    const { lead, one, other, anna, bart, move, registrationId } = await twoEditions();
    await actsOn(one).register(bart);
    expect(await move()).toMatchObject({
      outcome: "moved",
      name: anna.name,
      to: expect.stringMatching(/^Andere dag, /),
    });
    expect(await statesOf(one.id, [anna, bart])).toEqual(["CANCELLED", "CONFIRMED"]);
    expect(await historyOf(one.id, anna)).toEqual(["- CONFIRMED registered", "CONFIRMED CANCELLED moved-away"]);
    expect(await historyOf(other.id, anna)).toEqual(["- CONFIRMED moved-here"]);
    expect((await lettersTo(anna)).sort()).toEqual([
      "cancelled-for-you QUEUED",
      "registration-confirmed QUEUED",
      "registration-confirmed WITHDRAWN",
    ]);
    const letter = await db.letter.findFirstOrThrow({ where: { kind: "cancelled-for-you", personId: anna.personId } });
    expect(letter.facts).toMatchObject({ movedTo: expect.stringContaining("Andere dag"), hadPlace: true });
    expect(await db.auditEntry.findMany({ where: { subjectId: registrationId } })).toMatchObject([
      { action: "registration.moved", actorId: lead.accountId, codes: { from: one.id, to: other.id } },
    ]);
  });

  it("changes nothing a second time", async () => {
    const { one, other, anna, move } = await twoEditions();
    await move();
    expect(await move()).toEqual({ outcome: "already-there" });
    expect([await statesOf(one.id, [anna]), await statesOf(other.id, [anna])]).toEqual([["CANCELLED"], ["CONFIRMED"]]);
    expect(await db.registration.count({ where: { personId: anna.personId } })).toBe(2);
  });

  it("changes nothing when there is no place for a newcomer", async () => {
    const { one, other, anna, bart, carla, move } = await twoEditions();
    await actsOn(other).register(bart);
    await actsOn(one).register(carla);
    expect(await move()).toEqual({ outcome: "full" });
    expect(await statesOf(one.id, [anna, carla])).toEqual(["CONFIRMED", "WAITING"]);
    expect(await statesOf(other.id, [anna, bart])).toEqual(["-", "CONFIRMED"]);
    expect(await lettersTo(anna)).toEqual(["registration-confirmed QUEUED"]);
  });

  it("passes nobody who waits there, also not where a place is free for others", async () => {
    const { other, bart, anna, move } = await twoEditions({}, { capacity: 5, quotaPerOrganisation: 1 });
    const colleague = await makeVisitor({ organisationId: anna.organisationId ?? "" });
    await actsOn(other).register(colleague);
    await actsOn(other).register(bart);
    expect(await move()).toEqual({ outcome: "full" });
  });

  it("asks no approval and no open window there", async () => {
    const { other, anna, move } = await twoEditions({}, { approval: "THEME_LEAD", closesAt: new Date(0) });
    expect(await move()).toMatchObject({ outcome: "moved" });
    expect(await statesOf(other.id, [anna])).toEqual(["CONFIRMED"]);
  });

  it("takes the answers along to the same questions", async () => {
    const { one, other, registrationId, anna, move } = await twoEditions();
    const ask = (editionId: string, position: number, label: string, kind: "TEXT" | "CHOICE", choices = "") =>
      db.question.create({ data: { editionId, position, kind, label, choices } });
    const asked = [
      await ask(one.id, 1, "Wat wilt u leren?", "TEXT"),
      await ask(one.id, 2, "Maat", "CHOICE", "S\nM\nXL"),
    ];
    await db.answer.createMany({
      data: asked.map(({ id }, index) => ({ registrationId, questionId: id, value: ["Alles", "XL"][index] ?? "" })),
    });
    const same = await ask(other.id, 1, "Wat  wilt u LEREN?", "TEXT");
    await ask(other.id, 2, "Maat", "CHOICE", "S\nM");
    await ask(other.id, 3, "Iets nieuws", "TEXT");
    await move();
    const answers = await db.answer.findMany({ where: { registrationId: await registrationIdOf(other.id, anna) } });
    expect(answers).toMatchObject([{ questionId: same.id, value: "Alles" }]);
  });

  it("leaves answers about diet or health behind where they would be kept like any other", async () => {
    const { one, other, registrationId, anna, move } = await twoEditions();
    const ask = (editionId: string, label: string, sensitive: boolean) =>
      db.question.create({ data: { editionId, position: 1, kind: "TEXT", label, sensitive } });
    const asked = [await ask(one.id, "Dieet", true), await ask(one.id, "Hulp nodig?", true)];
    await db.answer.createMany({ data: asked.map(({ id }) => ({ registrationId, questionId: id, value: "Ja" })) });
    await ask(other.id, "Dieet", false);
    const { id: questionId } = await ask(other.id, "Hulp nodig?", true);
    await move();
    const answers = await db.answer.findMany({ where: { registrationId: await registrationIdOf(other.id, anna) } });
    expect(answers).toMatchObject([{ questionId }]);
  });

  it.each([
    ["from one that began", { startsInHours: 1 }, {}, "started"],
    ["to one that began", {}, { startsInHours: 1 }, "started"],
    ["to a draft", {}, { state: "DRAFT" }, "unpublished"],
    ["to one that is off", {}, { state: "CANCELLED" }, "edition-cancelled"],
  ])("is over %s", async (_, from, to, outcome) => {
    const { one, anna, move } = await twoEditions(from, to);
    if (outcome === "started") passHours(1);
    expect(await move()).toEqual({ outcome });
    expect(await statesOf(one.id, [anna])).toEqual(["CONFIRMED"]);
  });

  it("knows no edition of another lead, on either side, and not itself", async () => {
    const { lead, one, other, registrationId, move } = await twoEditions();
    const foreign = await (await aThemeLead()).edition();
    for (const stranger of await strangers()) await expect(move(stranger)).rejects.toThrow(NotFound);
    for (const toEditionId of [foreign.id, "x", registrationId])
      await expect(movePerson(lead, { editionId: one.id, registrationId, toEditionId })).rejects.toThrow(NotFound);
    await expect(movePerson(lead, { editionId: other.id, registrationId, toEditionId: one.id })).rejects.toThrow(
      NotFound,
    );
    expect(await movePerson(lead, { editionId: one.id, registrationId, toEditionId: one.id })).toEqual({
      outcome: "same-edition",
    });
  });

  it("lets two who cross each other both move", async () => {
    const { lead, one, other, bart, move } = await twoEditions({ capacity: 2 }, { capacity: 2 });
    await actsOn(other).register(bart);
    const back = { editionId: other.id, registrationId: await registrationIdOf(other.id, bart), toEditionId: one.id };
    const ends = await Promise.all([move(), movePerson(lead, back)]);
    expect(ends.map(({ outcome }) => outcome)).toEqual(["moved", "moved"]);
  });
});
