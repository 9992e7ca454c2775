import { describe, expect, it } from "vitest";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { loader as myLearning } from "~/routes/account/my-learning-page";
import { loader as myRegistrations } from "~/routes/account/my-registrations-page";
import { loader as editionPage } from "~/routes/offerings/edition-page";
import { actsOn, makePeople, passHours } from "../domain/registration/registering";
import { visit } from "../support/as";
import { makeEdition } from "../support/factories";

describe("the page of an edition", () => {
  it("says where one stands and what one can do", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { address, register } = actsOn(edition);
    const { anna, bart, carla } = await makePeople();
    await register(anna);
    await register(bart);
    const mineOf = async (as?: typeof anna) =>
      (await editionPage(await visit("/aanbod/x/y", { as, params: { ...address } }))).mine;
    expect(await mineOf(anna)).toMatchObject({ standing: { at: "place" }, can: { cancel: true, register: false } });
    expect(await mineOf(bart)).toMatchObject({ standing: { at: "waiting", position: 1 }, can: { cancel: true } });
    expect(await mineOf(carla)).toMatchObject({ standing: { at: "full", waiting: 1 }, can: { register: true } });
    expect(await mineOf()).toMatchObject({ standing: { at: "full", waiting: 1 }, signedIn: false, contactEmail: null });
  });

  it("warns of what else is on, and shows the link to who has a place, a day ahead", async () => {
    const edition = await makeEdition({ onlineUrl: "https://video.example/1", startsInHours: 25 });
    const elsewhere = await makeEdition({ title: "Vragenuur", startsInHours: 25 });
    const { anna, bart } = await makePeople();
    await actsOn(elsewhere).register(anna);
    await actsOn(edition).register(anna);
    const params = { ...actsOn(edition).address };
    const mineOf = async (as: typeof anna) => (await editionPage(await visit("/aanbod/x/y", { as, params }))).mine;
    expect(await mineOf(anna)).toMatchObject({ overlaps: ["Vragenuur"], onlineUrl: null });
    passHours(1.5);
    expect(await mineOf(anna)).toMatchObject({ onlineUrl: "https://video.example/1" });
    expect(await mineOf(bart)).toMatchObject({ overlaps: [], onlineUrl: null });
  });
});

describe("/mijn and /mijn/inschrijvingen", () => {
  it("show what waits for me, what comes and what was, and nobody else's", async () => {
    const [past, next, full] = [
      await makeEdition({ title: "Geweest", startsInHours: 10 }),
      await makeEdition({ title: "Straks", startsInHours: 300 }),
      await makeEdition({ title: "Vol", startsInHours: 60, capacity: 1 }),
    ];
    const off = await makeEdition({ title: "Afgelast", startsInHours: 200 });
    const { anna, bart } = await makePeople();
    for (const edition of [past, next, off]) await actsOn(edition).register(anna);
    await actsOn(full).register(bart);
    await actsOn(full).register(anna);
    await db.edition.update({ where: { id: off.id }, data: { state: "CANCELLED", cancelledAt: clock.now() } });
    passHours(13);
    await actsOn(full).cancel(bart);
    const learning = await myLearning(await visit("/mijn", { as: anna }));
    const titles = (lines: { title: string }[]) => lines.map(({ title }) => title);
    expect(titles(learning.offers)).toEqual(["Vol"]);
    expect(titles(learning.next)).toEqual(["Straks"]);
    expect(titles(learning.done)).toEqual(["Geweest"]);
    const all = await myRegistrations(await visit("/mijn/inschrijvingen", { as: anna }));
    expect(titles(all.coming)).toEqual(["Vol", "Straks"]);
    expect(all.past.map(({ title, badge }) => [title, badge.text])).toEqual([
      ["Afgelast", "Gaat niet door"],
      ["Geweest", "Geweest"],
    ]);
    expect(all.coming[0]?.story.map(({ text }) => text)).toEqual([
      expect.stringContaining("op de wachtlijst"),
      expect.stringContaining("vroegen wij of u nog kunt"),
    ]);
    const others = await myRegistrations(await visit("/mijn/inschrijvingen", { as: bart }));
    expect(others.past.map(({ title, badge }) => [title, badge.text])).toEqual([["Vol", "Geannuleerd"]]);
  });

  it("tell the story of an edition over all registrations for it", async () => {
    const edition = await makeEdition();
    const { anna } = await makePeople();
    const { register, cancel } = actsOn(edition);
    await register(anna);
    await cancel(anna);
    await register(anna);
    const { coming, past } = await myRegistrations(await visit("/mijn/inschrijvingen", { as: anna }));
    expect(past).toEqual([]);
    expect(coming).toHaveLength(1);
    expect(coming[0]?.story).toHaveLength(3);
  });

  it("are empty for who never registered", async () => {
    const { anna } = await makePeople();
    const { offers, next, done } = await myLearning(await visit("/mijn", { as: anna }));
    expect([offers, next, done]).toEqual([[], [], []]);
  });
});
