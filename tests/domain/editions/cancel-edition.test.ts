import { describe, expect, test } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { cancelEdition } from "~/domain/editions/cancel-edition.server";
import { cancelSentences } from "~/domain/editions/cancel-effect";
import { editionToCancel } from "~/domain/editions/edition-to-cancel.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeTheme, makeVisitor } from "../../support/factories";
import { anEdition, enrol, lettersOf, statementsOf } from "./an-edition";

type Made = Awaited<ReturnType<typeof anEdition>>;

async function callOff({ lead, edition }: Made, reason = "Te weinig aanmeldingen.") {
  const { agreed } = await editionToCancel(lead, edition.id);
  return cancelEdition(lead, { editionId: edition.id, reason, agreed });
}

describe("calling off an edition", () => {
  test("shows what it does, ends every living registration and tells each why, with the calendar for who had a place", async () => {
    const made = await anEdition();
    const people = await enrol(made.edition.id, ["CONFIRMED", "OFFERED", "WAITING", "REQUESTED", "DECLINED"]);
    const { effect } = await editionToCancel(made.lead, made.edition.id);
    expect(effect).toEqual({ withPlace: 1, others: 3, unreachable: 0 });
    expect(await callOff(made)).toMatchObject({ outcome: "cancelled" });
    const edition = await db.edition.findUniqueOrThrow({ where: { id: made.edition.id } });
    expect(edition).toMatchObject({ state: "CANCELLED", calendarSequence: 1 });
    const states = await db.registration.findMany({
      where: { editionId: edition.id },
      orderBy: { queuePosition: "asc" },
    });
    expect(states.map(({ state }) => state)).toEqual([...Array(4).fill("CANCELLED"), "DECLINED"]);
    const letters = await lettersOf(people, "edition-cancelled");
    const told = letters.map(({ facts }) => facts as { hadPlace: boolean; reason: string; sequence: number });
    expect(told.map(({ hadPlace }) => hadPlace)).toEqual([true, false, false, false]);
    expect(told[0]).toMatchObject({ reason: "Te weinig aanmeldingen.", sequence: 2 });
  });

  test("happens once, however often it is asked", async () => {
    const made = await anEdition();
    const people = await enrol(made.edition.id, ["CONFIRMED"]);
    const { agreed } = await editionToCancel(made.lead, made.edition.id);
    const again = () => cancelEdition(made.lead, { editionId: made.edition.id, reason: "Ziek", agreed });
    const outcomes = (await Promise.all([again(), again()])).map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual(["already-cancelled", "cancelled"]);
    expect(await lettersOf(people, "edition-cancelled")).toHaveLength(1);
  });

  test("wants a reason when anyone hears of it, and another look when others do than was shown", async () => {
    const made = await anEdition();
    const { agreed } = await editionToCancel(made.lead, made.edition.id);
    await enrol(made.edition.id, ["CONFIRMED"]);
    const asShown = { editionId: made.edition.id, reason: "Ziek", agreed };
    expect(await cancelEdition(made.lead, asShown)).toEqual({ outcome: "effect-changed" });
    expect(await callOff(made, "  ")).toEqual({ outcome: "reason-missing" });
    expect(await callOff(await anEdition(), "")).toMatchObject({ outcome: "cancelled" });
  });

  test("is not possible for a draft, nor once people were seen there, nor for another's", async () => {
    expect(await callOff(await anEdition({ state: "DRAFT" }))).toEqual({ outcome: "draft" });
    const made = await anEdition();
    const [registration] = await enrol(made.edition.id, ["CONFIRMED"]);
    const seen = { registrationId: String(registration?.id), meetingId: String(made.edition.meetings[0]?.id) };
    await db.mark.create({ data: { ...seen, value: "PRESENT", how: "LIST", markedAt: clock.now() } });
    expect(await callOff(made)).toEqual({ outcome: "marked" });
    const stranger = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
    await expect(editionToCancel(stranger, made.edition.id)).rejects.toThrow(NotFound);
    const asked = { editionId: made.edition.id, reason: "", agreed: "" };
    await expect(cancelEdition(stranger, asked)).rejects.toThrow(NotFound);
  });

  test("asks as many questions for 300 people as for one", async () => {
    const [small, large] = [await anEdition(), await anEdition({ capacity: 300 })];
    await enrol(small.edition.id, ["CONFIRMED"]);
    const crowd = await enrol(large.edition.id, Array(300).fill("CONFIRMED"));
    const few = await statementsOf(() => callOff(small));
    expect(await statementsOf(() => callOff(large))).toBe(few);
    expect(few).toBeLessThan(60);
    expect(await lettersOf(crowd, "edition-cancelled")).toHaveLength(300);
  });
});

describe("what calling off does, in words", () => {
  test.each([
    [
      { withPlace: 43, others: 4, unreachable: 0 },
      ["43 mensen krijgen bericht en hun agenda-afspraak vervalt.", "4 wachtenden krijgen bericht."],
    ],
    [
      { withPlace: 1, others: 1, unreachable: 1 },
      [
        "1 persoon krijgt bericht en de agenda-afspraak vervalt.",
        "1 wachtende krijgt bericht.",
        "1 persoon zonder e-mailadres krijgt geen bericht.",
      ],
    ],
    [{ withPlace: 0, others: 0, unreachable: 0 }, ["Er is niemand ingeschreven, dus niemand krijgt bericht."]],
  ])("%j", (effect, words) => {
    expect(cancelSentences(effect)).toEqual(words);
  });
});
