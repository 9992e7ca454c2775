import { describe, expect, test } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { evaluationOfEdition } from "~/domain/evaluation/evaluation-of-edition.server";
import { evaluationOfOffering } from "~/domain/evaluation/evaluation-of-offering.server";
import { evaluationOfTheme } from "~/domain/evaluation/evaluation-of-theme.server";
import { db } from "~/platform/db.server";
import { makeTheme, makeVisitor } from "../../support/factories";
import { allAnswer, anAskedEdition } from "./a-held-edition";

test("an edition's replies are shown from the fifth on, with their texts by the alphabet", async () => {
  const { room, people } = await anAskedEdition(7);
  await allAnswer(people.slice(0, 4));
  const before = await evaluationOfEdition(room.lead, room.edition.id);
  expect(before).toMatchObject({ results: null, response: { asked: 6, answered: 4 } });
  await allAnswer(people.slice(4, 5));
  const { results } = await evaluationOfEdition(room.lead, room.edition.id);
  expect(results).toMatchObject({ replies: 5, scales: [{ key: "useful", counts: [0, 0, 0, 5, 0] }, {}, {}] });
  expect(results?.texts[0]?.answers).toEqual(["Tekst 1", "Tekst 1", "Tekst 2", "Tekst 3", "Tekst 4"]);
});

describe("together", () => {
  test("an offering and a theme show the editions that are shown by themselves, and nothing of the others", async () => {
    const big = await anAskedEdition(7);
    const { lead, theme, edition } = big.room;
    const small = await anAskedEdition(5, { offeringId: edition.offeringId, markedBy: lead });
    await allAnswer(big.people.slice(0, 6));
    await allAnswer(small.people.slice(0, 4));
    const { slug } = edition.offering;
    const ofOffering = await evaluationOfOffering(lead, slug);
    expect(ofOffering).toMatchObject({ results: { replies: 6 }, response: { asked: 10, answered: 10 } });
    expect(ofOffering.editions).toHaveLength(2);
    expect(await evaluationOfTheme(lead, theme.slug)).toMatchObject({
      results: { replies: 6 },
      offerings: [{ slug, replies: 6 }],
    });
  });
});

test("a lead of another theme finds none of it; a trainer finds the editions they teach", async () => {
  const { room } = await anAskedEdition(3);
  const { edition, theme } = room;
  const { id: themeId } = await makeTheme();
  const other = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId }] });
  const trainer = await makeVisitor({ roles: [{ role: "TRAINER" }] });
  const looks = (as: Visitor) => [
    () => evaluationOfEdition(as, edition.id),
    () => evaluationOfOffering(as, edition.offering.slug),
    () => evaluationOfTheme(as, theme.slug),
  ];
  for (const look of [...looks(other), ...looks(trainer)]) await expect(look()).rejects.toThrow(NotFound);
  await db.trainer.create({ data: { editionId: edition.id, personId: trainer.personId, name: "T" } });
  expect(await evaluationOfEdition(trainer, edition.id)).toMatchObject({ can: { keepQuestions: false } });
  const administrator = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
  for (const look of looks(administrator)) expect(await look()).toBeDefined();
});
