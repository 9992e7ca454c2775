import { beforeAll, describe, expect, it } from "vitest";
import { guest, type Visitor } from "~/domain/access/actor";
import { shownCode } from "~/domain/certificates/certificate-code";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { loader as paper } from "~/routes/account/certificate-paper";
import { loader as mine } from "~/routes/account/my-certificates-page";
import { loader as check } from "~/routes/public/check-certificate-page";
import { loader as type } from "~/routes/public/type-certificate-page";
import { readPdf } from "../documents/read-pdf";
import { mark, type Room } from "../domain/attendance/a-room";
import { aCertifiedRoom } from "../domain/certificates/a-certified-room";
import { answerOf, visit } from "../support/as";
import { makeVisitor } from "../support/factories";

let room: Room;
let holder: Visitor;
let id: string;
let code: string;

beforeAll(async () => {
  clock.set(new Date("2026-03-12T12:30:00Z"));
  room = await aCertifiedRoom({ people: 2 });
  holder = await makeVisitor({ name: "Samira de Wit" });
  await db.registration.update({
    where: { id: String(room.registrations[0]?.id) },
    data: { personId: holder.personId },
  });
  clock.set(new Date("2026-03-13T08:00:00Z"));
  await mark(room, "P P");
  const found = await db.certificate.findFirstOrThrow({ where: { personId: holder.personId } });
  [id, code] = [found.id, found.code];
});

const download = async (as: Visitor, certificateId = id) =>
  answerOf(paper(await visit("/mijn/certificaten", { as, params: { certificateId } })));
const checked = async (params: { code: string }) =>
  answerOf(check(await visit("/verifieer", { as: guest, params })) as Promise<unknown>);

describe("my certificates", () => {
  it("lists one's own alone", async () => {
    const { certificates } = await mine(await visit("/mijn/certificaten", { as: holder }));
    expect(certificates).toMatchObject([{ id, code: shownCode(code), days: ["2026-03-12"], withdrawnOn: null }]);
    expect(await mine(await visit("/mijn/certificaten", { as: room.lead }))).toEqual({ certificates: [] });
  });

  it("gives the paper as a file that nobody keeps", async () => {
    const answer = await download(holder);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "cache-control": "no-store",
      "content-disposition": expect.stringMatching(/^attachment; filename="certificaat-[a-z0-9-]+\.pdf"$/),
    });
    const { pages, title } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(title).toContain(room.edition.offering.title);
    for (const words of ["Samira de Wit", "12 maart 2026", "2 uur", shownCode(code)]) expect(pages[0]).toContain(words);
  });

  it.each(["", "x", "0190a1b2-0000-7000-8000-000000000001"])("knows no certificate %j", async (certificateId) => {
    expect((await download(holder, certificateId)).status).toBe(404);
  });

  it("knows nobody else's", async () => {
    for (const other of [room.lead, await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] })])
      expect((await download(other)).status).toBe(404);
  });
});

describe("checking a certificate", () => {
  it("leads from what was typed to its answer", async () => {
    const typed = `?code=${encodeURIComponent(` ${shownCode(code).toLowerCase()}`)}`;
    const answer = await answerOf(type(await visit(`/verifieer${typed}`, { as: guest })) as Promise<unknown>);
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, `/verifieer/${code}`]);
    expect(await type(await visit("/verifieer?code=nee", { as: guest }))).toEqual({ typed: "nee" });
  });

  it("says whether it is real and no more", async () => {
    const answer = await checked({ code });
    expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    expect(await answer.json()).toEqual({ standing: "real" });
    const unknown = await checked({ code: "ACDE2345FHJK6789MNPR" });
    expect([unknown.status, await unknown.json()]).toEqual([404, { standing: "unknown" }]);
  });

  it("says so once it was withdrawn, and then there is no paper any more", async () => {
    await mark(room, "A -");
    expect(await (await checked({ code })).json()).toEqual({ standing: "withdrawn" });
    expect((await download(holder)).status).toBe(404);
    const { certificates } = await mine(await visit("/mijn/certificaten", { as: holder }));
    expect(certificates).toMatchObject([{ withdrawnOn: expect.any(String) }]);
  });
});
