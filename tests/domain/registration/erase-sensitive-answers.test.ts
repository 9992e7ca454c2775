import { describe, expect, it } from "vitest";
import { eraseSensitiveAnswers } from "~/domain/registration/erase-sensitive-answers.server";
import { registerForEdition } from "~/domain/registration/register.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeVisitor } from "../../support/factories";
import { actsOn, passHours } from "./registering";

/** Someone who said what they eat and how they travel, to an edition that ends in ten hours. */
async function whoAnswered() {
  const edition = await makeEdition({ startsInHours: 8 });
  const question = { editionId: edition.id, kind: "TEXT" as const, position: 0 };
  const diet = await db.question.create({ data: { ...question, label: "Wat eet u?", sensitive: true } });
  const travel = await db.question.create({ data: { ...question, label: "Hoe komt u?" } });
  const answers = { [diet.id]: "Glutenvrij", [travel.id]: "Trein" };
  await registerForEdition(await makeVisitor(), { ...actsOn(edition).address, answers });
  const kept = async () => {
    const rows = await db.answer.findMany({
      where: { question: { editionId: edition.id } },
      orderBy: { value: "asc" },
    });
    return rows.map(({ value }) => value);
  };
  return { edition, kept };
}

describe("what people said about diet or health", () => {
  it("is gone seven days after the end, and nothing else is", async () => {
    const { kept } = await whoAnswered();
    passHours(10 + 7 * 24 - 1);
    await eraseSensitiveAnswers();
    expect(await kept()).toEqual(["Glutenvrij", "Trein"]);
    passHours(1);
    await eraseSensitiveAnswers();
    expect(await kept()).toEqual(["Trein"]);
  });

  it("is gone seven days after the edition was called off, however far away its dates", async () => {
    const { edition, kept } = await whoAnswered();
    const later = new Date(clock.now().getTime() + 60 * 24 * 3_600_000);
    await db.meeting.updateMany({
      where: { editionId: edition.id },
      data: { startsAt: later, endsAt: new Date(later.getTime() + 3_600_000) },
    });
    await db.edition.update({ where: { id: edition.id }, data: { state: "CANCELLED", cancelledAt: clock.now() } });
    passHours(7 * 24);
    await eraseSensitiveAnswers();
    expect(await kept()).toEqual(["Trein"]);
  });
});
