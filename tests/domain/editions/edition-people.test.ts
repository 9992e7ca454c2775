import { beforeAll, describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { editionPeople } from "~/domain/editions/edition-people.server";
import { everyone, type PeopleFilter } from "~/domain/editions/edition-people-filter";
import { db } from "~/platform/db.server";
import { makeOrganisation, makeTheme, makeVisitor } from "../../support/factories";
import { aList, putOn } from "./a-list";

type List = Awaited<ReturnType<typeof aList>>;

let list: List;
const look = async (change: Partial<PeopleFilter> = {}, as = list.lead) =>
  editionPeople(as, list.edition.id, { ...everyone, ...change });
const names = async (change: Partial<PeopleFilter> = {}) => (await look(change)).people.map(({ name }) => name);

beforeAll(async () => {
  list = await aList({ capacity: 2, approval: "THEME_LEAD" });
  const { id: organisationId } = await makeOrganisation({ slug: "Gemeente Haarlem" });
  const { id } = list.edition;
  await putOn(id, { name: "Élise de Wit", organisationId });
  await putOn(id, { name: "Bram Bos", employer: "Stichting Streetcornerwork", source: "lead" });
  await putOn(id, { name: "Zoë Waard", state: "WAITING", employer: "stichting streetcornerwork" });
  const gone = await putOn(id, { name: "Anna Aarts", state: "CANCELLED" });
  await putOn(id, { name: "Anna Aarts", state: "REQUESTED", personId: gone.personId });
  await putOn(id, { name: "Wim Weg", state: "CANCELLED" });
});

describe("the people of an edition", () => {
  it("are the living ones by name, each once, with where they stand", async () => {
    const { people, total, counts, can } = await look();
    expect(people.map(({ name, organisation, state, number }) => [name, organisation, state, number])).toEqual([
      ["Anna Aarts", null, "REQUESTED", 2],
      ["Bram Bos", "Stichting Streetcornerwork", "CONFIRMED", null],
      ["Élise de Wit", "Gemeente Haarlem", "CONFIRMED", null],
      ["Zoë Waard", "stichting streetcornerwork", "WAITING", 1],
    ]);
    expect(total).toBe(4);
    expect(counts).toEqual({ place: 2, waiting: 1, requested: 1, ended: 1, offered: 0 });
    expect(can).toEqual({ keep: true, mark: true });
  });

  it.each([
    ["a part of a name without its accents", { search: "elis" }, ["Élise de Wit"]],
    ["words in another order, of name and organisation", { search: "haarlem WIT" }, ["Élise de Wit"]],
    [
      "signs that mean something to the database",
      { search: "%_\\" },
      ["Anna Aarts", "Bram Bos", "Élise de Wit", "Zoë Waard"],
    ],
    ["an organisation however it was typed", { organisation: "STICHTING streetcornerwork" }, ["Bram Bos", "Zoë Waard"]],
    ["a state", { groups: ["waiting", "requested"], sort: "queue" }, ["Zoë Waard", "Anna Aarts"]],
    ["who ended and did not come back", { groups: ["ended"] }, ["Wim Weg"]],
    ["the order of organisations", { sort: "organisation" }, ["Élise de Wit", "Bram Bos", "Zoë Waard", "Anna Aarts"]],
    ["a page beyond the last", { page: 2 }, []],
    ["nobody", { search: "bestaat niet" }, []],
  ] satisfies [string, Partial<PeopleFilter>, string[]][])("can be asked for by %s", async (_words, change, found) => {
    expect(await names(change)).toEqual(found);
  });

  it("show the requests that wait for a word on top, and their organisations to choose from", async () => {
    const { requests, organisations } = await look({ search: "bestaat niet" });
    expect(requests.map(({ name }) => name)).toEqual(["Anna Aarts"]);
    expect(organisations.map(({ people }) => people)).toEqual([1, 2]);
  });

  it("are read by their trainer, who can do nothing with them", async () => {
    const { people, requests, can } = await look({}, list.trainer);
    expect([people.length, requests, can]).toEqual([4, [], { keep: false, mark: true }]);
  });

  it("do not exist for the lead of another theme or the trainer of another edition", async () => {
    const other = await makeTheme();
    const stranger = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: other.id }] });
    const { trainer } = await aList();
    for (const as of [stranger, trainer, await makeVisitor()])
      await expect(look({}, as)).rejects.toBeInstanceOf(NotFound);
    await expect(editionPeople(list.lead, "onzin", everyone)).rejects.toBeInstanceOf(NotFound);
  });

  it("are looked at under one's name, one line an hour", async () => {
    const watched = await aList();
    for (const _ of [1, 2]) await editionPeople(watched.lead, watched.edition.id, everyone);
    const lines = await db.auditEntry.findMany({ where: { subjectId: watched.edition.id } });
    expect(lines.map(({ action, subjectKind, actorId }) => [action, subjectKind, actorId])).toEqual([
      ["names.seen", "people", watched.lead.accountId],
    ]);
  });
});
