import { expect, test } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotAllowed, NotFound } from "~/domain/access/refusals";
import { evaluationToAnswer } from "~/domain/evaluation/evaluation-to-answer.server";
import { ownQuestionsForm } from "~/domain/evaluation/keep-own-questions.form";
import { keepOwnQuestions } from "~/domain/evaluation/keep-own-questions.server";
import { db } from "~/platform/db.server";
import { makeTheme, makeVisitor } from "../../support/factories";
import { anAskedEdition, askOf } from "./a-held-edition";

test("the questions of an offering are asked of all its editions, those of an edition instead of them", async () => {
  const { room, people } = await anAskedEdition(2);
  const { lead, edition } = room;
  const asked = async () =>
    (await evaluationToAnswer(people[0] as Visitor, await askOf(people[0] as Visitor))).questions;
  expect(await asked()).toEqual([]);
  await keepOwnQuestions(lead, { slug: edition.offering.slug }, ["Van het aanbod?", "En nog een?"]);
  expect(await asked()).toEqual(["Van het aanbod?", "En nog een?"]);
  await keepOwnQuestions(lead, { editionId: edition.id }, ["Van de uitvoering?"]);
  expect(await asked()).toEqual(["Van de uitvoering?"]);
  await keepOwnQuestions(lead, { editionId: edition.id }, []);
  expect(await asked()).toEqual(["Van het aanbod?", "En nog een?"]);
});

test("two who keep them at once leave one form", async () => {
  const { room } = await anAskedEdition(2);
  const about = { editionId: room.edition.id };
  await Promise.all(["Een?", "Twee?", "Drie?"].map((question) => keepOwnQuestions(room.lead, about, [question])));
  expect(await db.evaluationForm.count({ where: about })).toBe(1);
});

test("a lead of another theme finds nothing, a trainer may not", async () => {
  const { room } = await anAskedEdition(2);
  const { id: themeId } = await makeTheme();
  const other = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId }] });
  for (const about of [{ slug: room.edition.offering.slug }, { editionId: room.edition.id }])
    await expect(keepOwnQuestions(other, about, ["?"])).rejects.toThrow(NotFound);
  const trainer = await makeVisitor({ roles: [{ role: "TRAINER" }] });
  await db.trainer.create({ data: { editionId: room.edition.id, personId: trainer.personId, name: "T" } });
  await expect(keepOwnQuestions(trainer, { editionId: room.edition.id }, ["?"])).rejects.toThrow(NotAllowed);
});

test.each([
  [{ eigen1: " Was de  zaal goed? ", eigen2: "" }, ["Was de zaal goed?"]],
  [{ eigen1: "", eigen2: "Tweede?" }, ["Tweede?"]],
  [{ eigen1: "Dezelfde?", eigen2: "Dezelfde?" }, ["Dezelfde?"]],
  [{}, []],
])("the form %j keeps %j", (fields, questions) => {
  expect(ownQuestionsForm.parse(fields)).toEqual(questions);
});
