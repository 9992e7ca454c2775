import { describe, expect, test } from "vitest";
import { sendReminders } from "~/domain/editions/send-reminders.server";
import { cancelRegistration } from "~/domain/registration/cancel-registration.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { actsOn } from "../registration/registering";
import { anEdition, enrol, lettersOf, statementsOf } from "./an-edition";

const at = (instant: string) => clock.set(new Date(instant));
const reminders = (people: { personId: string }[]) => lettersOf(people, "edition-reminder");

describe("reminding", () => {
  test("writes to who has a place, once a week before and once a day before, with the facts of now", async () => {
    const { edition } = await anEdition();
    await db.edition.update({ where: { id: edition.id }, data: { practical: "Neem een pas mee." } });
    const people = await enrol(edition.id, ["CONFIRMED", "WAITING", "OFFERED", "REQUESTED", "CONFIRMED"]);
    at("2026-03-05T12:20:00Z");
    await sendReminders();
    expect(await reminders(people)).toEqual([]);
    at("2026-03-05T12:30:00Z");
    await sendReminders();
    await sendReminders();
    const [first, last] = [people[0], people[4]];
    expect((await reminders(people)).map(({ personId }) => personId)).toEqual([first?.personId, last?.personId]);
    at("2026-03-11T12:40:00Z");
    await sendReminders();
    const facts = (await reminders(people)).map((letter) => letter.facts as Record<string, unknown>);
    expect(facts.map(({ daysBefore, practical }) => `${daysBefore} ${practical}`).sort()).toEqual([
      ...["1 Neem een pas mee.", "1 Neem een pas mee."],
      ...["7 Neem een pas mee.", "7 Neem een pas mee."],
    ]);
  });

  test("leaves out who registered after the moment, and whom the edition's settings leave out", async () => {
    const { edition } = await anEdition();
    at("2026-03-05T12:31:00Z");
    const late = await enrol(edition.id, ["CONFIRMED"]);
    at("2026-03-05T13:00:00Z");
    await sendReminders();
    expect(await reminders(late)).toEqual([]);
    await db.edition.update({ where: { id: edition.id }, data: { remindDayBefore: false } });
    at("2026-03-11T13:00:00Z");
    await sendReminders();
    expect(await reminders(late)).toEqual([]);
  });

  test("is made up for the same day, never later", async () => {
    const [late, tooLate] = [await anEdition(), await anEdition()];
    const people = await enrol(late.edition.id, ["CONFIRMED"]);
    at("2026-03-05T22:50:00Z");
    await sendReminders();
    expect(await reminders(people)).toHaveLength(1);
    clock.set(new Date("2026-02-02T09:00:00Z"));
    const others = await enrol(tooLate.edition.id, ["CONFIRMED"]);
    at("2026-03-05T23:10:00Z");
    await sendReminders();
    expect(await reminders(others)).toEqual([]);
  });

  test("reminds again of an edition that was moved, and takes an unsent reminder back with the registration", async () => {
    const { edition } = await anEdition();
    const anna = await makeVisitor();
    await actsOn(edition).register(anna);
    at("2026-03-05T12:30:00Z");
    await sendReminders();
    const later = { startsAt: new Date("2026-03-19T12:30:00Z"), endsAt: new Date("2026-03-19T14:30:00Z") };
    await db.meeting.updateMany({ where: { editionId: edition.id }, data: later });
    at("2026-03-12T12:30:00Z");
    await sendReminders();
    expect(await reminders([anna])).toHaveLength(2);
    await cancelRegistration(anna, actsOn(edition).address);
    expect(await reminders([anna])).toEqual([]);
  });

  test("asks as many questions for many as for one", async () => {
    const large = { capacity: 40 };
    const [one, ...more] = [await anEdition(), await anEdition(large), await anEdition(large), await anEdition(large)];
    await enrol(one.edition.id, ["CONFIRMED"]);
    at("2026-03-05T12:35:00Z");
    const alone = await statementsOf(sendReminders);
    clock.set(new Date("2026-02-02T09:00:00Z"));
    const crowds = [];
    for (const { edition } of more) crowds.push(await enrol(edition.id, Array(40).fill("CONFIRMED")));
    at("2026-03-05T12:35:00Z");
    expect(await statementsOf(sendReminders)).toBe(alone);
    expect(await reminders(crowds.flat())).toHaveLength(120);
  });
});
