import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { action as countDoor, loader as countPageDoor } from "~/routes/management/count-by-hand-page";
import { loader as evidenceDoor } from "~/routes/management/count-evidence";
import { action as eraseDoor, loader as erasePageDoor } from "~/routes/management/erase-evidence-page";
import { action as statusDoor } from "~/routes/management/say-status-page";
import { action as takeBackDoor } from "~/routes/management/take-back-count-page";
import { loader as targetDoor } from "~/routes/management/target-page";
import { action as remarkDoor } from "~/routes/management/write-remark-page";
import { aPromise } from "../domain/targets/a-promise";
import { answerOf, flashOf, visit } from "../support/as";
import { pdfBytes } from "../support/uploads";

let made: Awaited<ReturnType<typeof aPromise>>;

beforeEach(() => clock.set(new Date("2026-03-12T10:00:00Z")));
beforeAll(async () => {
  clock.set(new Date("2026-03-12T10:00:00Z"));
  made = await aPromise("MANUAL_COUNT");
});

async function at(path: string, form?: FormData | Record<string, string>, more: Record<string, string> = {}) {
  const params = { slug: made.slug, ...more };
  return visit(`/cijfers/doelen/${made.slug}/${path}?jaar=2026`, { as: made.lead, params, form });
}

function countFields(overrides: Record<string, string> = {}): FormData {
  const form = new FormData();
  const words = { nieuw: newId(clock.now()), dag: "2026-03-10", aantal: "7", toelichting: "", ...overrides };
  for (const [name, value] of Object.entries(words)) form.set(name, value);
  return form;
}

describe("counting by hand at its door", () => {
  it("keeps a count with its file, gives the file back as a download, and takes the count back with a reason", async () => {
    const form = countFields();
    form.set("bestand", new File([pdfBytes()], "verslag.pdf"));
    const counted = await answerOf(countDoor(await at("tellen", form)));
    expect([counted.status, counted.headers.get("Location")]).toEqual([
      303,
      `/cijfers/doelen/${made.slug}/tellen?jaar=2026`,
    ]);
    const row = await db.participation.findFirstOrThrow({ where: { figureKey: made.slug } });
    const evidence = await evidenceDoor(await at("bewijs", undefined, { countId: row.id }));
    expect(evidence.headers.get("Content-Disposition")).toContain("attachment");
    expect(new Uint8Array(await evidence.arrayBuffer())).toEqual(pdfBytes());
    const empty = await answerOf(takeBackDoor(await at("terugdraaien", { reden: " " }, { countId: row.id })));
    expect(empty.status).toBe(400);
    const back = await answerOf(takeBackDoor(await at("terugdraaien", { reden: "Dubbel" }, { countId: row.id })));
    expect(back.status).toBe(303);
    const { counts } = await countPageDoor(await at("tellen"));
    expect(counts.map(({ takenBack }) => takenBack?.reason)).toEqual(["Dubbel"]);
  });

  it("erases the evidence of a count, once, and says so beside the count that stays", async () => {
    const form = countFields({ toelichting: "Uit een gesprek" });
    form.set("bestand", new File([pdfBytes()], "gesprek.pdf"));
    await answerOf(countDoor(await at("tellen", form)));
    const [first] = (await countPageDoor(await at("tellen"))).counts.filter(({ note }) => note === "Uit een gesprek");
    const its = { countId: String(first?.id) };
    expect((await erasePageDoor(await at("bewijs/wissen", undefined, its))).goes).toMatchObject({
      note: "Uit een gesprek",
      evidence: "gesprek.pdf (pdf, 1 kB)",
    });
    for (const tone of ["good", "warn"]) {
      const erased = await answerOf(eraseDoor(await at("bewijs/wissen", {}, its)));
      expect([erased.status, erased.headers.get("Location"), flashOf(erased)?.tone]).toEqual([
        303,
        `/cijfers/doelen/${made.slug}/tellen?jaar=2026`,
        tone,
      ]);
    }
    expect((await answerOf(evidenceDoor(await at("bewijs", undefined, its)))).status).toBe(404);
    const { counts } = await countPageDoor(await at("tellen"));
    expect(counts.find(({ id }) => id === first?.id)).toMatchObject({ quantity: 7, note: "", evidence: null });
  });

  it.each([
    [{ aantal: "veel" }, "aantal"],
    [{ dag: "2026-03-13" }, "dag"],
    [{ nieuw: "x" }, "nieuw"],
  ])("gives %j back with a sentence beside its field", async (overrides, field) => {
    const answer = await answerOf(countDoor(await at("tellen", countFields(overrides))));
    expect(answer.status).toBe(400);
    expect(Object.keys((await answer.json()).form.error)).toEqual([field]);
  });

  it("knows no promise of another theme", async () => {
    const params = { slug: made.slug };
    const call = await visit("/cijfers", { as: made.stranger, params, form: countFields() });
    expect((await answerOf(countDoor(call))).status).toBe(404);
  });
});

it("a remark is on the page of its promise, and one about a quarter to come is given back", async () => {
  const kept = await answerOf(remarkDoor(await at("opmerking", { kwartaal: "1", opmerking: "Goed begonnen." })));
  expect(kept.status).toBe(303);
  const { writing } = await targetDoor(await at(""));
  expect(writing.remarks.map(({ text }) => text)).toEqual(["Goed begonnen."]);
  expect(writing.can).toEqual({ count: true, define: true, propose: true, sayStatus: false, remark: true });
  const early = await answerOf(remarkDoor(await at("opmerking", { kwartaal: "4", opmerking: "x" })));
  expect(early.status).toBe(400);
});

it("the status of a promise that is no count is one of the words", async () => {
  const inWords = await aPromise(null);
  const say = async (stand: string) => {
    const params = { slug: inWords.slug };
    return answerOf(statusDoor(await visit("/cijfers?jaar=2026", { as: inWords.lead, params, form: { stand } })));
  };
  expect([(await say("geweldig")).status, (await say("afgerond")).status]).toEqual([400, 303]);
});
