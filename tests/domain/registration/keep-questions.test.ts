import { describe, expect, it } from "vitest";
import { keepQuestions, type PlannedQuestion } from "~/domain/registration/keep-questions.server";
import { questionsOf } from "~/domain/registration/questions-queries.server";
import { registerForEdition } from "~/domain/registration/register.server";
import { db, inTransaction } from "~/platform/db.server";
import { makeEdition, makeVisitor } from "../../support/factories";
import { actsOn } from "./registering";

const text = (label: string, more: Partial<PlannedQuestion> = {}): PlannedQuestion => ({
  kind: "TEXT",
  label,
  choices: "",
  required: false,
  sensitive: false,
  ...more,
});

async function asking(...questions: PlannedQuestion[]) {
  const edition = await makeEdition();
  const keep = (...planned: PlannedQuestion[]) => inTransaction((tx) => keepQuestions(tx, edition.id, planned));
  await keep(...questions);
  return { edition, keep, asked: () => questionsOf(db, edition.id) };
}

describe("the questions of an edition", () => {
  it("are asked in their order, with their choices", async () => {
    const { asked } = await asking(text("Een"), text("Twee", { kind: "CHOICE", choices: "Ochtend\r\n Middag \n" }));
    expect(await asked()).toMatchObject([
      { label: "Een", kind: "TEXT", choices: [] },
      { label: "Twee", kind: "CHOICE", choices: ["Ochtend", "Middag"] },
    ]);
  });

  it("keep their ids and answers when they are moved or made optional, and lose both when they ask something else", async () => {
    const { edition, keep, asked } = await asking(text("Een", { required: true }), text("Twee"));
    const [one, two] = await asked();
    const answers = { [one?.id ?? ""]: "1", [two?.id ?? ""]: "2" };
    await registerForEdition(await makeVisitor(), { ...actsOn(edition).address, answers });
    await keep(text("Twee, anders", { id: two?.id }), text("Drie"), text("Een", { id: one?.id }));
    const now = await asked();
    expect(now.map(({ label, required }) => [label, required])).toEqual([
      ["Twee, anders", false],
      ["Drie", false],
      ["Een", false],
    ]);
    expect(now[2]?.id).toBe(one?.id);
    expect(now[0]?.id).not.toBe(two?.id);
    expect(
      (await db.answer.findMany({ where: { question: { editionId: edition.id } } })).map(({ value }) => value),
    ).toEqual(["1"]);
  });

  it("about diet or health lose their answers when those would be kept like any other", async () => {
    const { edition, keep, asked } = await asking(text("Dieet", { sensitive: true }), text("Vraag"));
    const [diet, other] = await asked();
    const answers = { [diet?.id ?? ""]: "Geen noten", [other?.id ?? ""]: "Ja" };
    await registerForEdition(await makeVisitor(), { ...actsOn(edition).address, answers });
    await keep(text("Dieet", { id: diet?.id }), text("Vraag", { id: other?.id, sensitive: true }));
    const kept = await db.answer.findMany({ where: { question: { editionId: edition.id } } });
    expect(kept.map(({ value }) => value)).toEqual(["Ja"]);
  });

  it("of another edition become new ones here", async () => {
    const { asked } = await asking(text("Een"));
    const [one] = await asked();
    const copy = await asking(text("Een", { id: one?.id }));
    expect((await copy.asked()).map(({ label, id }) => [label, id === one?.id])).toEqual([["Een", false]]);
    expect((await asked()).map(({ id }) => id)).toEqual([one?.id]);
    await copy.keep();
    expect(await copy.asked()).toEqual([]);
    expect(await asked()).toHaveLength(1);
  });
});
