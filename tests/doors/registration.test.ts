import { describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { takeFlash } from "~/http/flash.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { action as answerDoor } from "~/routes/offerings/answer-offer";
import { action as cancelDoor } from "~/routes/offerings/cancel-registration";
import { action as registerDoor } from "~/routes/offerings/register-page";
import { answerOf, visit } from "../support/as";
import { makeEdition, makeVisitor } from "../support/factories";

type Made = Awaited<ReturnType<typeof makeEdition>>;
type Door = typeof registerDoor;

const NOBODYS_ID = "0197f3a0-0000-7000-8000-000000000000";

/** Posts to a door as someone, under the address of an edition or another one. */
async function post(door: Door, as: Visitor | undefined, params: Record<string, string>, form = {}) {
  return answerOf(door(await visit(`/aanbod/${params.slug}/${params.editionId}`, { as, params, form })));
}

function addressOf({ id, offering }: Made) {
  return { slug: offering.slug, editionId: id };
}

function flashOf(answer: Response) {
  const cookie = (answer.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
  return takeFlash(new Request("http://localhost:3000/", { headers: { Cookie: cookie } }))?.flash;
}

async function expectBackAt(answer: Response, page: string, tone: string, words: RegExp) {
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toBe(page);
  expect(flashOf(answer)?.tone).toBe(tone);
  expect(flashOf(answer)?.text).toMatch(words);
}

describe("POST .../inschrijving", () => {
  it("registers in one post and says so on the page of the edition", async () => {
    const [edition, anna] = [await makeEdition(), await makeVisitor()];
    const address = addressOf(edition);
    const page = paths.edition(address.slug, address.editionId);
    await expectBackAt(await post(registerDoor, anna, address), page, "good", /^U bent ingeschreven/);
    await expectBackAt(await post(registerDoor, anna, address), page, "good", /^U bent ingeschreven/);
    expect(await db.registration.count({ where: { personId: anna.personId } })).toBe(1);
  });

  it.each([
    ["past", { startsInHours: -48 }, /al geweest/],
    ["cancelled", { state: "CANCELLED" }, /gaat niet door/],
    ["closed", { closesAt: new Date(Date.now() - 1000) }, /gesloten/],
  ] as const)("says what is the matter with one that is %s", async (_, overrides, words) => {
    const [edition, anna] = [await makeEdition(overrides), await makeVisitor()];
    const { slug, editionId } = addressOf(edition);
    await expectBackAt(
      await post(registerDoor, anna, { slug, editionId }),
      paths.edition(slug, editionId),
      "bad",
      words,
    );
    expect(await db.registration.count({ where: { editionId } })).toBe(0);
  });

  it("leads from a draft, which has no page, back to what it is an edition of", async () => {
    const [edition, anna] = [await makeEdition({ state: "DRAFT" }), await makeVisitor()];
    const address = addressOf(edition);
    const answer = await post(registerDoor, anna, address);
    await expectBackAt(answer, paths.offering(address.slug), "bad", /nog niet open/);
  });

  it("puts who finds it full on the waiting list", async () => {
    const edition = await makeEdition({ capacity: 1 });
    const { slug, editionId } = addressOf(edition);
    await post(registerDoor, await makeVisitor(), { slug, editionId });
    const answer = await post(registerDoor, await makeVisitor(), { slug, editionId });
    await expectBackAt(answer, paths.edition(slug, editionId), "good", /plaats 1 van de wachtlijst/);
  });
});

describe("POST .../annulering and .../plaats", () => {
  it("cancel, and offer the place to the next, who accepts it", async () => {
    const edition = await makeEdition({ capacity: 1, startsInHours: 40 });
    const [anna, bart] = [await makeVisitor(), await makeVisitor()];
    const address = addressOf(edition);
    const page = paths.edition(address.slug, address.editionId);
    await post(registerDoor, anna, address);
    await post(registerDoor, bart, address);
    await expectBackAt(await post(cancelDoor, anna, address), page, "good", /is geannuleerd/);
    await expectBackAt(await post(answerDoor, bart, address), page, "bad", /^Kies of u de plaats/);
    await expectBackAt(await post(answerDoor, bart, address, { antwoord: "misschien" }), page, "bad", /^Kies/);
    await expectBackAt(await post(answerDoor, bart, address, { antwoord: "accepteren" }), page, "good", /^U bent/);
    await expectBackAt(
      await post(answerDoor, bart, address, { antwoord: "weigeren" }),
      page,
      "warn",
      /geen aangeboden/,
    );
  });

  it("refuse an offered place", async () => {
    const edition = await makeEdition({ capacity: 1, startsInHours: 40 });
    const [anna, bart] = [await makeVisitor(), await makeVisitor()];
    const address = addressOf(edition);
    await post(registerDoor, anna, address);
    await post(registerDoor, bart, address);
    await post(cancelDoor, anna, address);
    const answer = await post(answerDoor, bart, address, { antwoord: "weigeren" });
    await expectBackAt(answer, paths.edition(address.slug, address.editionId), "good", /geweigerd/);
  });
});

describe("the doors of registration", () => {
  const doors = [
    ["inschrijving", registerDoor],
    ["annulering", cancelDoor],
    ["plaats", answerDoor],
  ] as const;

  it.each(doors)("%s sends who is signed out to sign in, and stores nothing", async (_, door) => {
    const edition = await makeEdition();
    const answer = await post(door, undefined, addressOf(edition));
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toMatch(/^\/inloggen/);
    expect(await db.registration.count({ where: { editionId: edition.id } })).toBe(0);
  });

  it.each(doors)("%s gives the same answer to nonsense when its form says nothing", async (_, door) => {
    const [edition, anna] = [await makeEdition(), await makeVisitor()];
    const { slug, editionId } = addressOf(edition);
    for (const address of [
      { slug: "\u20ac", editionId },
      { slug: "regel\r\nSet-Cookie: x=y", editionId },
      { slug, editionId: "\u20ac" },
      { slug, editionId: NOBODYS_ID },
    ]) {
      expect((await post(door, anna, address)).status).toBe(404);
    }
  });

  it.each(doors)("%s knows no nonsense, and nobody else's registration", async (_, door) => {
    const [edition, invited] = [await makeEdition(), await makeEdition({ visibility: "INVITED" })];
    const [anna, bart] = [await makeVisitor(), await makeVisitor()];
    const { slug, editionId } = addressOf(edition);
    await post(registerDoor, bart, { slug, editionId });
    const addresses = [
      { slug, editionId: "x" },
      { slug, editionId: "" },
      { slug, editionId: "%00\u0000" },
      { slug, editionId: NOBODYS_ID },
      { slug: "\u0000", editionId },
      { slug: "ander-aanbod", editionId },
      addressOf(invited),
      ...(door === registerDoor ? [] : [{ slug, editionId }]),
    ];
    for (const address of addresses) {
      expect((await post(door, anna, address, { antwoord: "accepteren" })).status).toBe(404);
    }
    expect(await db.registration.findMany({ where: { editionId } })).toMatchObject([{ state: "CONFIRMED" }]);
  });
});
