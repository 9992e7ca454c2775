import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { keepOwnQuestions } from "~/domain/evaluation/keep-own-questions.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { action, loader } from "~/routes/account/evaluation-page";
import { action as keepOfEdition } from "~/routes/editions/edition-evaluation-page";
import { action as keepOfOffering } from "~/routes/editions/offering-evaluation-page";
import { afterwards, anAskedEdition, askOf, type Held } from "../domain/evaluation/a-held-edition";
import { answerOf, visit } from "../support/as";

let held: Held;
let person: Visitor;
let askId: string;

beforeAll(async () => {
  held = await anAskedEdition(3);
  person = held.people[0] as Visitor;
  askId = await askOf(person);
});

beforeEach(() => clock.set(afterwards));

const send = async (form: Record<string, string>, as = person) =>
  answerOf(action(await visit(`/evaluatie/${askId}`, { as, params: { askId }, form })) as Promise<unknown>);

describe("the page of an evaluation", () => {
  it("keeps what was typed when an answer is missing, and stores nothing", async () => {
    const answer = await send({ bruikbaar: "4", niveau: "9", meenemen: "Een lang verhaal" });
    expect(answer.status).toBe(400);
    const { form } = await answer.json();
    expect(Object.keys(form.error).sort()).toEqual(["duidelijk", "niveau"]);
    expect(form.initialValue).toMatchObject({ bruikbaar: "4", meenemen: "Een lang verhaal" });
    expect(await db.reply.count()).toBe(0);
  });

  it("says so when the lead changed a question in the meantime", async () => {
    await keepOwnQuestions(held.room.lead, { editionId: held.room.edition.id }, ["Was de zaal goed?"]);
    const answer = await send({ bruikbaar: "4", duidelijk: "5", niveau: "3" });
    expect(answer.status).toBe(400);
    expect((await answer.json()).form.error[""]).toEqual([expect.stringContaining("net een vraag veranderd")]);
  });

  it("takes the answers once and leads back with a thank you", async () => {
    const form = { bruikbaar: "4", duidelijk: "5", niveau: "3", vraag1: "Was de zaal goed?", eigen1: "Ja" };
    const answer = await send({ ...form, personId: person.personId, day: "2020-01-01", id: askId });
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/mijn"]);
    await send(form);
    const replies = await db.reply.findMany();
    expect(replies).toMatchObject([{ useful: 4, own: [{ question: "Was de zaal goed?", answer: "Ja" }] }]);
    expect(replies[0]?.id).not.toBe(askId);
  });

  it("does not exist for anyone else", async () => {
    const other = held.people[1] as Visitor;
    expect((await send({ bruikbaar: "1", duidelijk: "1", niveau: "1" }, other)).status).toBe(404);
    const page = loader(await visit(`/evaluatie/${askId}`, { as: other, params: { askId } }));
    expect((await answerOf(page)).status).toBe(404);
  });
});

describe("the lead's own questions", () => {
  it("are kept from both pages, two at most", async () => {
    const { lead, edition } = held.room;
    const form = { eigen1: "Een?", eigen2: "Twee?", eigen3: "Drie?" };
    const about = { editionId: edition.id, slug: edition.offering.slug };
    for (const keep of [keepOfEdition, keepOfOffering]) {
      const answer = await answerOf(keep(await visit("/", { as: lead, params: about, form })) as Promise<unknown>);
      expect(answer.status).toBe(303);
    }
    const forms = await db.evaluationForm.findMany({ orderBy: { id: "asc" } });
    expect(forms.map(({ questions }) => questions)).toEqual([
      ["Een?", "Twee?"],
      ["Een?", "Twee?"],
    ]);
  });
});
