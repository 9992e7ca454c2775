import { describe, expect, it } from "vitest";
import { recordParticipation } from "~/domain/participation/record-participation.server";
import { myQueueStories, myRegistrations } from "~/domain/registration/my-registrations.server";
import { db, inTransaction } from "~/platform/db.server";
import { makeEdition } from "../../support/factories";
import { actsOn, makePeople, passHours } from "./registering";

describe("my registrations", () => {
  it("come in the order of their dates, each with the last of its states", async () => {
    const later = await makeEdition({ title: "Later", startsInHours: 400 });
    const sooner = await makeEdition({ title: "Eerder", startsInHours: 300, capacity: 1 });
    const { anna, bart } = await makePeople();
    await actsOn(later).register(anna);
    await actsOn(later).cancel(anna);
    await actsOn(later).register(anna);
    await actsOn(sooner).register(bart);
    await actsOn(sooner).register(anna);
    const { lines } = await myRegistrations(anna);
    expect(lines.map(({ title, badge, coming }) => [title, badge.text, coming])).toEqual([
      ["Eerder", "Wachtlijst, plaats 1", true],
      ["Later", "Ingeschreven", true],
    ]);
  });

  it("say who took part, as the ledger has it", async () => {
    const [marked, unmarked] = [await makeEdition({ startsInHours: 1 }), await makeEdition({ startsInHours: 2 })];
    const { anna } = await makePeople();
    for (const edition of [marked, unmarked]) await actsOn(edition).register(anna);
    passHours(5);
    const { offeringId, id: editionId } = marked;
    const event = { kind: "ATTENDED" as const, personId: anna.personId, offeringId, editionId, source: "test" };
    await inTransaction((tx) => recordParticipation(tx, event));
    const { lines } = await myRegistrations(anna);
    expect(lines.map(({ badge }) => badge.text)).toEqual(["Deelgenomen", "Geweest"]);
  });

  it("show the link to take part to who has a place, from a day ahead until the end", async () => {
    const url = "https://video.example/1";
    const edition = await makeEdition({ onlineUrl: url, startsInHours: 24.5, capacity: 1 });
    const { anna, bart } = await makePeople();
    await actsOn(edition).register(anna);
    await actsOn(edition).register(bart);
    const linkOf = async (person: typeof anna) => (await myRegistrations(person)).lines[0]?.onlineUrl;
    expect(await linkOf(anna)).toBeNull();
    passHours(1);
    expect(await linkOf(anna)).toBe(url);
    expect(await linkOf(bart)).toBeNull();
    passHours(26);
    expect(await linkOf(anna)).toBeNull();
  });

  it("have a story that names nobody else", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { register, cancel } = actsOn(edition);
    const { anna, bart } = await makePeople();
    await register(anna);
    await register(bart);
    await cancel(anna);
    const story = (await myQueueStories(bart))[edition.id] ?? [];
    expect(story.map(({ text }) => text)).toEqual([
      "U meldde u aan. Er was geen plaats voor u vrij, dus u kwam op de wachtlijst.",
      "Er was een plaats vrij en u was aan de beurt. U kreeg de plaats.",
    ]);
    expect(JSON.stringify(await myQueueStories(bart))).not.toContain(anna.name);
    expect(await db.registrationChange.count({ where: { editionId: edition.id } })).toBe(4);
  });
});
