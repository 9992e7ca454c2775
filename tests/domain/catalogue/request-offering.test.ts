import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound, Stale } from "~/domain/access/refusals";
import { answerRequest } from "~/domain/catalogue/answer-request.server";
import { offeringRequests } from "~/domain/catalogue/offering-requests.server";
import { openRequests } from "~/domain/catalogue/open-requests.server";
import { ownRequest } from "~/domain/catalogue/own-request.server";
import { requestOffering } from "~/domain/catalogue/request-offering.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { makeOffering, makeTheme, makeVisitor } from "../../support/factories";

let lead: Visitor;
let otherLead: Visitor;
let themeId: string;
const WISH = { people: 12, wish: "Voor onze baliemedewerkers, in het najaar." };

beforeAll(async () => {
  themeId = (await makeTheme()).id;
  lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId }] });
  otherLead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
});

const page = () => newId(clock.now());

async function anOffering() {
  const { slug, id } = await makeOffering({ themeIds: [themeId] });
  const anna = await makeVisitor();
  return { slug, id, anna, nieuw: page() };
}

describe("asking for an offering for one's organisation", () => {
  it("lands with its theme lead, and once however often it is posted", async () => {
    const { slug, id, anna, nieuw } = await anOffering();
    const posts = await Promise.all([1, 2, 3].map(() => requestOffering(anna, { slug, nieuw, ...WISH })));
    expect(posts).toEqual(["asked", "asked", "asked"]);
    expect(await openRequests(db, [id])).toEqual(new Map([[id, 1]]));
    expect((await offeringRequests(lead, slug)).open).toMatchObject([{ name: anna.name, ...WISH }]);
    expect(await ownRequest(anna, slug)).toMatchObject({ open: WISH });
    expect(await db.auditEntry.count({ where: { action: "names.seen", actorId: lead.accountId, subjectId: id } })).toBe(
      1,
    );
  });

  it("makes no second one while the first waits, also not from two windows at once", async () => {
    const { slug, id, anna } = await anOffering();
    const posts = await Promise.all([1, 2].map(() => requestOffering(anna, { slug, nieuw: page(), ...WISH })));
    expect(posts.sort()).toEqual(["asked", "still-open"]);
    expect((await openRequests(db, [id])).get(id)).toBe(1);
  });

  it("never takes over what another page made", async () => {
    const { slug, anna, nieuw } = await anOffering();
    await requestOffering(anna, { slug, nieuw, ...WISH });
    const bart = await makeVisitor();
    await expect(requestOffering(bart, { slug, nieuw, ...WISH })).rejects.toThrow(Stale);
    const hidden = await makeOffering({ visibility: "INVITED" });
    await expect(requestOffering(bart, { slug: hidden.slug, nieuw: page(), ...WISH })).rejects.toThrow(NotFound);
  });
});

describe("answering a request", () => {
  it("writes one letter with the first answer, closes it, and lets one ask again", async () => {
    const { slug, id, anna, nieuw } = await anOffering();
    await requestOffering(anna, { slug, nieuw, ...WISH });
    const say = (answer: string) => answerRequest(lead, { slug, requestId: nieuw, answer });
    expect([await say("Dat kan in oktober."), await say("Iets anders.")]).toEqual(["answered", "answered-before"]);
    const letters = await db.letter.findMany({ where: { personId: anna.personId } });
    expect(letters).toMatchObject([{ kind: "request-answered", toAddress: anna.email }]);
    expect(letters[0]?.facts).toMatchObject({ slug, answer: "Dat kan in oktober." });
    expect((await openRequests(db, [id])).size).toBe(0);
    expect((await offeringRequests(lead, slug)).answered).toMatchObject([{ answer: "Dat kan in oktober." }]);
    const [line] = await db.auditEntry.findMany({ where: { action: "request.answered", subjectId: nieuw } });
    expect(line?.codes).toEqual({});
    expect(await requestOffering(anna, { slug, nieuw: page(), ...WISH })).toBe("asked");
  });

  it("is for who leads one of its themes: for others it is not there", async () => {
    const { slug, anna, nieuw } = await anOffering();
    await requestOffering(anna, { slug, nieuw, ...WISH });
    const answer = { slug, requestId: nieuw, answer: "Nee." };
    for (const actor of [otherLead, anna]) {
      await expect(answerRequest(actor, answer)).rejects.toThrow(NotFound);
      await expect(offeringRequests(actor, slug)).rejects.toThrow(NotFound);
    }
    const elsewhere = await makeOffering({ themeIds: [themeId] });
    await expect(answerRequest(lead, { ...answer, slug: elsewhere.slug })).rejects.toThrow(NotFound);
    const beheerder = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
    expect(await answerRequest(beheerder, answer)).toBe("answered");
  });
});
