import { describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { answerField } from "~/domain/registration/register.form";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { action, loader } from "~/routes/offerings/register-page";
import { answerOf, visit } from "../support/as";
import { makeEdition, makeOrganisation, makeVisitor } from "../support/factories";

type Made = Awaited<ReturnType<typeof makeEdition>>;

async function asked(overrides: Parameters<typeof makeEdition>[0] = {}) {
  const edition = await makeEdition(overrides);
  const ask = (position: number, question: { kind: "TEXT" | "CHOICE" | "YES_NO"; label: string; required?: boolean }) =>
    db.question.create({ data: { editionId: edition.id, position, choices: "Rood\nBlauw", ...question } });
  const [diet, colour] = [
    await ask(1, { kind: "TEXT", label: "Dieetwens?" }),
    await ask(2, { kind: "CHOICE", label: "Welke kleur?", required: true }),
  ];
  return { edition, diet: answerField(diet.id), colour: answerField(colour.id) };
}

const paramsOf = ({ id, offering }: Made) => ({ slug: offering.slug, editionId: id });

async function post(as: Visitor, edition: Made, form: Record<string, string>) {
  const params = paramsOf(edition);
  const answer = await answerOf(action(await visit(paths.register(params.slug, edition.id), { as, params, form })));
  const given = answer.status === 400 ? await answer.json() : null;
  return { status: answer.status, location: answer.headers.get("Location"), form: given?.form };
}

const open = async (as: Visitor, edition: Made) => loader(await visit("/x", { as, params: paramsOf(edition) }));

describe("registering for an edition that asks something", () => {
  it("gives the page back with what was typed and a sentence beside what is missing", async () => {
    const [{ edition, diet, colour }, anna] = [await asked(), await makeVisitor()];
    const { status, form } = await post(anna, edition, { [diet]: "Geen noten", [colour]: "Groen" });
    expect(status).toBe(400);
    expect(form.error).toEqual({ [colour]: ["Kies een van de antwoorden."] });
    expect(form.initialValue).toMatchObject({ [diet]: "Geen noten", [colour]: "Groen" });
    expect(await db.registration.count({ where: { editionId: edition.id } })).toBe(0);
  });

  it("registers once with the answers, also when the button is pressed twice", async () => {
    const [{ edition, diet, colour }, anna] = [await asked(), await makeVisitor()];
    const form = { [diet]: "", [colour]: "Rood" };
    const answers = await Promise.all([post(anna, edition, form), post(anna, edition, form)]);
    const page = paths.edition(edition.offering.slug, edition.id);
    expect(answers.map(({ status, location }) => [status, location])).toEqual([
      [303, page],
      [303, page],
    ]);
    const [only, ...others] = await db.registration.findMany({
      include: { answers: true },
      where: { editionId: edition.id },
    });
    expect([only?.answers.map(({ value }) => value), others]).toEqual([["Rood"], []]);
  });

  it("shows its questions to who can register, and leads others to the page that says why not", async () => {
    const [{ edition, colour }, anna] = [await asked(), await makeVisitor()];
    expect((await open(anna, edition)).questions.map(({ label }) => label)).toEqual(["Dieetwens?", "Welke kleur?"]);
    await post(anna, edition, { [colour]: "Rood" });
    const { edition: closed } = await asked({ closesAt: new Date(Date.now() - 1000) });
    for (const one of [edition, closed]) {
      const answer = await answerOf(open(anna, one));
      expect([answer.status, answer.headers.get("Location")]).toEqual([302, paths.edition(one.offering.slug, one.id)]);
    }
    const { edition: hidden } = await asked({ visibility: "INVITED" });
    expect((await answerOf(open(anna, hidden))).status).toBe(404);
  });
});

describe("registering where a manager decides", () => {
  it("asks the manager's address, says what is wrong with it, and then asks the manager", async () => {
    const organisation = await makeOrganisation();
    await db.mailDomain.create({ data: { organisationId: organisation.id, domain: "gemeente.example" } });
    const anna = await makeVisitor({ organisationId: organisation.id, email: "anna@gemeente.example" });
    const edition = await makeEdition({ approval: "MANAGER" });
    expect((await open(anna, edition)).asksManager).toBe(true);
    for (const wrong of ["", "anna@gemeente.example", "iemand@elders.example"]) {
      const { status, form } = await post(anna, edition, { leidinggevende: wrong });
      expect([status, Object.keys(form.error)]).toEqual([400, ["leidinggevende"]]);
    }
    expect((await post(anna, edition, { leidinggevende: "chef@gemeente.example" })).status).toBe(303);
    const letters = await db.letter.findMany({ where: { kind: "manager-asked" } });
    expect(letters.map(({ toAddress }) => toAddress)).toEqual(["chef@gemeente.example"]);
  });
});
