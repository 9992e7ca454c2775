import { describe, expect, it } from "vitest";
import { registerForEdition } from "~/domain/registration/register.server";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeOrganisation, makeVisitor } from "../../support/factories";
import { actsOn, lettersTo, makePeople, passHours, statesOf } from "./registering";

const confirmed = { outcome: "confirmed", overlaps: [] };

async function ask(editionId: string, label: string, more: { required?: boolean; position?: number } = {}) {
  const question = { editionId, label, kind: "TEXT" as const, position: 0, required: true, ...more };
  return (await db.question.create({ data: question })).id;
}

describe("an edition that asks something", () => {
  it("gives no place until what is needed is answered, and keeps the answers with it", async () => {
    const edition = await makeEdition();
    const diet = await ask(edition.id, "Wat eet u?");
    const wish = await ask(edition.id, "Nog iets?", { required: false, position: 1 });
    const { address } = actsOn(edition);
    const { anna } = await makePeople();
    const missing = { outcome: "answers-missing", fields: [diet] };
    expect(await registerForEdition(anna, address)).toEqual(missing);
    expect(await registerForEdition(anna, { ...address, answers: { [wish]: "Nee", [diet]: " " } })).toEqual(missing);
    expect(await statesOf(edition.id, [anna])).toEqual(["-"]);
    expect(await lettersTo(anna)).toEqual([]);
    const answers = { [diet]: "Vegetarisch", [wish]: "", elders: "x" };
    expect(await registerForEdition(anna, { ...address, answers })).toEqual(confirmed);
    expect(await db.answer.findMany({ select: { questionId: true, value: true } })).toEqual([
      { questionId: diet, value: "Vegetarisch" },
    ]);
    expect(await registerForEdition(anna, address)).toEqual(confirmed);
  });
});

describe("an edition where a manager decides", () => {
  it("asks whom before anything is stored, and writes to them with the request", async () => {
    const edition = await makeEdition({ approval: "MANAGER" });
    const organisation = await makeOrganisation();
    await db.mailDomain.create({ data: { organisationId: organisation.id, domain: "gemeente.example" } });
    const anna = await makeVisitor({ organisationId: organisation.id, email: "anna@gemeente.example" });
    const { address } = actsOn(edition);
    const problem = (managerEmail: string) => registerForEdition(anna, { ...address, managerEmail });
    expect(await problem("")).toEqual({ outcome: "manager-address", problem: "missing" });
    expect(await problem("anna@gemeente.example")).toEqual({ outcome: "manager-address", problem: "own" });
    expect(await problem("chef@elders.example")).toEqual({ outcome: "manager-address", problem: "not-allowed" });
    expect(await statesOf(edition.id, [anna])).toEqual(["-"]);
    expect(await problem("chef@gemeente.example")).toEqual({ outcome: "requested" });
    expect(await problem("anderechef@gemeente.example")).toEqual({ outcome: "requested" });
    const asked = await db.letter.findMany({ where: { kind: "manager-asked" } });
    expect(asked.map(({ toAddress }) => toAddress)).toEqual(["chef@gemeente.example"]);
  });
});

describe("asking managers again and again", () => {
  it("ends after five in an hour, whatever the address, and begins again later", async () => {
    const edition = await makeEdition({ approval: "MANAGER" });
    const anna = await makeVisitor({ email: `anna@kantoor.example` });
    const { address, cancel } = actsOn(edition);
    const ask = (chief: number) =>
      registerForEdition(anna, { ...address, managerEmail: `chef${chief}@kantoor.example` });
    for (const chief of [1, 2, 3, 4, 5]) {
      expect(await ask(chief)).toEqual({ outcome: "requested" });
      await cancel(anna);
    }
    expect(await ask(6)).toEqual({ outcome: "manager-address", problem: "too-often" });
    passHours(2);
    expect(await ask(6)).toEqual({ outcome: "requested" });
  });
});

describe("an edition on invitation", () => {
  const invited = { visibility: "INVITED" } as const;

  it("is closed to who once had a place and is not invited any more, though they still see it", async () => {
    const edition = await makeEdition(invited);
    const { register, cancel } = actsOn(edition);
    const { anna, bart } = await makePeople();
    const invitation = await db.editionInvitation.create({ data: { editionId: edition.id, personId: anna.personId } });
    expect(await register(anna)).toEqual(confirmed);
    await db.editionInvitation.delete({ where: { id: invitation.id } });
    expect(await register(anna)).toEqual(confirmed);
    await cancel(anna);
    expect(await register(anna)).toEqual({ outcome: "not-invited" });
    await expect(register(bart)).rejects.toThrow("edition");
    expect(await db.registration.count({ where: { editionId: edition.id } })).toBe(1);
  });

  it("is closed to who teaches it, and open to who leads its theme", async () => {
    const theme = await db.theme.create({
      data: { slug: "geleid", title: "T", shortTitle: "T", family: "t", ambition: "t", period: "t", position: 900 },
    });
    const edition = await makeEdition({ ...invited, offeringId: (await makeOffering({ themeIds: [theme.id] })).id });
    const trainer = await makeVisitor({ roles: [{ role: "TRAINER" }] });
    const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
    await db.trainer.create({ data: { editionId: edition.id, personId: trainer.personId, name: trainer.name } });
    const { register } = actsOn(edition);
    expect(await register(trainer)).toEqual({ outcome: "not-invited" });
    expect(await register(lead)).toEqual(confirmed);
  });

  it("takes nobody's own word for where they work", async () => {
    const organisation = await makeOrganisation();
    const edition = await makeEdition(invited);
    await db.editionInvitation.create({ data: { editionId: edition.id, organisationId: organisation.id } });
    const { register } = actsOn(edition);
    const claims = await makeVisitor({ organisationId: organisation.id, employerProven: false });
    const proven = await makeVisitor({ organisationId: organisation.id });
    await expect(register(claims)).rejects.toThrow("edition");
    expect(await register(proven)).toEqual(confirmed);
  });
});

describe("an edition with a quota", () => {
  it("counts where people worked when they registered, whatever they do later", async () => {
    const [town, other] = [await makeOrganisation(), await makeOrganisation()];
    const edition = await makeEdition({ quotaPerOrganisation: 1 });
    const { register, cancel } = actsOn(edition);
    const [anna, bart] = [
      await makeVisitor({ organisationId: town.id }),
      await makeVisitor({ organisationId: town.id }),
    ];
    expect(await register(anna)).toEqual(confirmed);
    await db.membership.updateMany({ where: { personId: anna.personId }, data: { organisationId: other.id } });
    expect(await register(bart)).toEqual({ outcome: "waiting", position: 1 });
    expect(await register(await makeVisitor({ organisationId: other.id }))).toEqual(confirmed);
    await cancel(anna);
    expect(await statesOf(edition.id, [bart])).toEqual(["CONFIRMED"]);
  });
});
