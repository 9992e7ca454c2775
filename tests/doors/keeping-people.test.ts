import { describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { xlsxOf } from "~/platform/spreadsheet.server";
import { action as listDoor, loader as listLoader } from "~/routes/editions/add-list-page";
import { action as personDoor, loader as personLoader } from "~/routes/editions/add-person-page";
import { action as cancelDoor } from "~/routes/editions/cancel-for-person";
import { action as decideDoor } from "~/routes/editions/decide-on-request";
import { action as moveDoor } from "~/routes/editions/move-person";
import { registrationIdOf } from "../domain/registration/asking-managers";
import { aThemeLead, strangers } from "../domain/registration/keeping-lists";
import { actsOn, statesOf } from "../domain/registration/registering";
import { answerOf, flashOf, visit } from "../support/as";
import { makeVisitor } from "../support/factories";

const NOBODYS_ID = "0197f3a0-0000-7000-8000-000000000000";

function backAt(answer: Response) {
  return [answer.status, answer.headers.get("Location"), flashOf(answer)?.tone];
}

async function aRequest() {
  const { lead, edition: make } = await aThemeLead();
  const [edition, other, anna] = [await make({ approval: "THEME_LEAD" }), await make(), await makeVisitor()];
  await actsOn(edition).register(anna);
  const registrationId = await registrationIdOf(edition.id, anna);
  const params = { editionId: edition.id, registrationId };
  const person = paths.registration(edition.id, registrationId);
  const post = async (door: typeof decideDoor, form: Record<string, string>, as: Visitor = lead, other = {}) =>
    answerOf(door(await visit("/uitvoeringen", { as, params: { ...params, ...other }, form })));
  return { lead, edition, other, anna, person, post };
}

describe("the doors of deciding, cancelling and moving", () => {
  it("approve and go back to what remains to be decided", async () => {
    const { edition, anna, post } = await aRequest();
    expect(backAt(await post(decideDoor, { besluit: "goedkeuren" }))).toEqual([303, paths.people(edition.id), "good"]);
    expect(await statesOf(edition.id, [anna])).toEqual(["CONFIRMED"]);
  });

  it("decline with a reason, and ask for one that is missing", async () => {
    const { edition, anna, person, post } = await aRequest();
    expect(backAt(await post(decideDoor, { besluit: "afwijzen", reden: " " }))).toEqual([303, person, "bad"]);
    expect(backAt(await post(decideDoor, { besluit: "misschien" }))).toEqual([303, person, "bad"]);
    expect(backAt(await post(decideDoor, { besluit: "afwijzen", reden: "x".repeat(1001) }))).toEqual([
      303,
      person,
      "bad",
    ]);
    expect(await statesOf(edition.id, [anna])).toEqual(["REQUESTED"]);
    await post(decideDoor, { besluit: "afwijzen", reden: "Te weinig ervaring" });
    expect(await statesOf(edition.id, [anna])).toEqual(["DECLINED"]);
  });

  it("cancel with a reason", async () => {
    const { edition, anna, person, post } = await aRequest();
    expect(backAt(await post(cancelDoor, {}))).toEqual([303, person, "bad"]);
    expect(backAt(await post(cancelDoor, { reden: "Dubbel" }))).toEqual([303, person, "good"]);
    expect(await statesOf(edition.id, [anna])).toEqual(["CANCELLED"]);
  });

  it("move to another edition", async () => {
    const { other, anna, person, post } = await aRequest();
    expect(backAt(await post(moveDoor, {}))).toEqual([303, person, "bad"]);
    expect(backAt(await post(moveDoor, { naar: other.id }))).toEqual([303, person, "good"]);
    expect(await statesOf(other.id, [anna])).toEqual(["CONFIRMED"]);
  });

  it.each([
    ["besluit", decideDoor, { besluit: "goedkeuren" }],
    ["annulering", cancelDoor, { reden: "x" }],
    ["verplaatsing", moveDoor, { naar: NOBODYS_ID }],
  ] as const)(
    "%s answers 404 for what is not the lead's, nonsense, and forms that say nothing",
    async (_, door, form) => {
      const { edition, anna, post } = await aRequest();
      const foreign = (await strangers())[0];
      for (const sent of [form, {}]) {
        expect((await post(door, sent, foreign)).status).toBe(404);
        for (const other of [{ editionId: "x" }, { registrationId: "\u0000" }, { registrationId: NOBODYS_ID }])
          expect((await post(door, sent, undefined, other)).status).toBe(404);
      }
      expect(await statesOf(edition.id, [anna])).toEqual(["REQUESTED"]);
    },
  );
});

describe("/uitvoeringen/:editionId/deelnemers/toevoegen", () => {
  it("registers by address, and asks the name of who is new", async () => {
    const { lead, edition: make } = await aThemeLead();
    const { id: editionId } = await make();
    const post = async (form: Record<string, string>) =>
      personDoor(await visit("/", { as: lead, params: { editionId }, form }));
    const asked = await answerOf(post({ email: "nieuw@deur.example", name: "" }));
    expect([asked.status, await asked.text()]).toEqual([400, expect.stringContaining("Vul ook de naam in")]);
    expect((await answerOf(post({ email: "geen adres" }))).status).toBe(400);
    const done = await answerOf(post({ email: "nieuw@deur.example", name: "Nina" }));
    expect(backAt(done)).toEqual([303, paths.people(editionId), "good"]);
    expect(await db.registration.count({ where: { editionId } })).toBe(1);
  });

  it("tells a lead which edition it is, and others nothing", async () => {
    const { lead, edition: make } = await aThemeLead();
    const { id: editionId, title } = await make({ startsInHours: -1 });
    for (const loader of [personLoader, listLoader]) {
      expect(await loader(await visit("/", { as: lead, params: { editionId } }))).toMatchObject({
        edition: { title },
        over: "started",
      });
      const foreign = (await strangers())[0];
      const answer = await answerOf(
        loader(await visit("/", { as: foreign, params: { editionId } })) as Promise<unknown>,
      );
      expect(answer.status).toBe(404);
    }
  });
});

async function upload(as: Visitor, editionId: string, content: string | Buffer, name = "lijst.csv") {
  const { request, ...args } = await visit("/lijst", { as, params: { editionId }, form: {} });
  const body = new FormData();
  body.append("lijst", new File([new Uint8Array(Buffer.from(content))], name));
  const headers = new Headers(request.headers);
  headers.delete("Content-Type");
  return listDoor({ ...args, request: new Request(request.url, { method: "POST", headers, body }) });
}

describe("/uitvoeringen/:editionId/deelnemers/lijst", () => {
  it.each(["CSV", "Excel"])("shows a list of %s first and registers it on the second post", async (kind) => {
    const { lead, edition: make } = await aThemeLead();
    const { id: editionId } = await make();
    const rows = [
      ["Anna", `anna.${kind}@deur.example`],
      ["Bart", "fout"],
    ];
    const file =
      kind === "CSV"
        ? `naam;e-mail\n${rows.map((row) => row.join(";")).join("\n")}`
        : await xlsxOf([{ name: "L", columns: ["naam", "e-mail"], rows }]);
    const answer = await answerOf(upload(lead, editionId, file));
    const { look } = await answer.json();
    expect([answer.status, look.why]).toEqual([200, "first"]);
    expect(look.seen.lines.map(({ result }: { result: string }) => result)).toEqual(["place", "bad-address"]);
    expect(await db.registration.count({ where: { editionId } })).toBe(0);
    const form = { rijen: look.carried, bevestigd: look.seen.agreed };
    const post = async (more = {}) =>
      answerOf(listDoor(await visit("/", { as: lead, params: { editionId }, form: { ...form, ...more } })));
    expect(await (await post()).json()).toMatchObject({ look: { why: "faults" } });
    expect(backAt(await post({ overslaan: "ja" }))).toEqual([303, paths.people(editionId), "good"]);
    expect(await db.registration.count({ where: { editionId } })).toBe(1);
  });

  it.each([
    ["no file", "", /Kies een bestand|niets in dit bestand/],
    ["other columns", "voornaam;telefoon\nAnna;06", /geen kolom ‘e-mail’/],
    ["only a heading", "naam;e-mail\n", /geen mensen/],
    ["ten thousand rows", `naam;e-mail\n${"a;a@b.nl\n".repeat(10_000)}`, /te lang/],
    ["a picture", Buffer.from("89504e470d0a1a0a00000000", "hex"), /niet lezen/],
    ["two and a half megabytes", "x".repeat(2_500_000), /te groot/],
  ])("says what is the matter with %s", async (_, content, words) => {
    const { lead, edition: make } = await aThemeLead();
    const answer = await answerOf(upload(lead, (await make()).id, content));
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringMatching(words)]);
  });

  it("refuses lines that were tampered with, and lists for what is not the lead's", async () => {
    const { lead, edition: make } = await aThemeLead();
    const { id: editionId } = await make();
    for (const rijen of ["", "[", '[["x"]]', "[]"]) {
      const answer = await answerOf(
        listDoor(await visit("/", { as: lead, params: { editionId }, form: { rijen, bevestigd: "x" } })),
      );
      expect(answer.status).toBe(400);
    }
    const foreign = (await strangers())[0] as Visitor;
    expect((await answerOf(upload(foreign, editionId, "naam;e-mail\nA;a@b.nl"))).status).toBe(404);
  });
});
