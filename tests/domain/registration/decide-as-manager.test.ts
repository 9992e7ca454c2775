import { describe, expect, it } from "vitest";
import { guest } from "~/domain/access/actor";
import { NotAllowed, NotFound } from "~/domain/access/refusals";
import { decideAsManager } from "~/domain/registration/decide-as-manager.server";
import { lapseApprovals } from "~/domain/registration/lapse-approvals.server";
import { managerPage } from "~/domain/registration/manager-link.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeVisitor } from "../../support/factories";
import { registrationIdOf, requestWithManager } from "./asking-managers";
import { actsOn, historyOf, lastFacts, lettersTo, makePeople, passHours, statesOf } from "./registering";

const yes = (token: string) => decideAsManager(guest, { token, decision: "approve", reason: "" });
const no = (token: string, reason = "") => decideAsManager(guest, { token, decision: "decline", reason });
const asking = (overrides = {}) => makeEdition({ approval: "MANAGER", ...overrides });
const DAY = 24;

describe("a manager's link", () => {
  it("holds a token of which the database knows only the hash, for fourteen days", async () => {
    const [edition, anna] = [await asking(), await makeVisitor()];
    const token = await requestWithManager(edition.id, anna);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const asked = await db.managerApproval.findFirstOrThrow({ where: { registration: { personId: anna.personId } } });
    expect(asked.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(asked)).not.toContain(token);
    expect(asked.expiresAt.getTime() - asked.askedAt.getTime()).toBe(14 * DAY * 3_600_000);
    const letter = await db.letter.findFirstOrThrow({ where: { kind: "manager-asked" }, orderBy: { id: "desc" } });
    expect(letter).toMatchObject({ toAddress: "baas@werk.example", personId: null, toName: "" });
    expect(letter.facts).toMatchObject({ personName: anna.name, until: asked.expiresAt.toISOString() });
  });

  it("is of no use after the start", async () => {
    const edition = await asking({ startsInHours: 5 * DAY });
    await requestWithManager(edition.id, await makeVisitor());
    expect(await db.managerApproval.findFirst({ where: { registration: { editionId: edition.id } } })).toMatchObject({
      expiresAt: edition.meetings[0]?.startsAt,
    });
  });

  it("shows who wants what and changes nothing, however often it is read", async () => {
    const [edition, anna] = [await asking(), await makeVisitor()];
    const token = await requestWithManager(edition.id, anna);
    for (const reader of [guest, await makeVisitor()]) {
      expect(await managerPage(reader, token)).toMatchObject({
        standing: "open",
        personName: anna.name,
        title: edition.offering.title,
        can: { decide: true },
      });
    }
    expect(await statesOf(edition.id, [anna])).toEqual(["REQUESTED"]);
    expect(await historyOf(edition.id, anna)).toEqual(["- REQUESTED registered"]);
  });

  it.each(["", "x", "a".repeat(43), "\u0000"])("that nobody gave out (%j) is not there", async (token) => {
    await expect(managerPage(guest, token)).rejects.toThrow(NotFound);
    await expect(yes(token)).rejects.toThrow(NotFound);
  });

  it("cannot be used by the one who asked", async () => {
    const [edition, anna] = [await asking(), await makeVisitor()];
    const token = await requestWithManager(edition.id, anna);
    expect(await managerPage(anna, token)).toMatchObject({ can: { decide: false } });
    await expect(decideAsManager(anna, { token, decision: "approve", reason: "" })).rejects.toThrow(NotAllowed);
    expect(await statesOf(edition.id, [anna])).toEqual(["REQUESTED"]);
  });
});

describe("a manager's yes", () => {
  it("gives the place that is free, at once, with a letter and a line of the log", async () => {
    const [edition, anna] = [await asking({ capacity: 1 }), await makeVisitor()];
    const token = await requestWithManager(edition.id, anna);
    expect(await yes(token)).toBe("approved");
    expect(await statesOf(edition.id, [anna])).toEqual(["CONFIRMED"]);
    expect(await lettersTo(anna)).toEqual(["registration-requested WITHDRAWN", "registration-promoted QUEUED"]);
    expect(await lastFacts(anna, "registration-promoted")).toMatchObject({ wasRequest: true });
    const subjectId = await registrationIdOf(edition.id, anna);
    expect(await db.auditEntry.findMany({ where: { subjectId } })).toMatchObject([
      { action: "registration.approved", actorKind: "GUEST", codes: { edition: edition.id, by: "manager" } },
    ]);
  });

  it("keeps the turn of who asked first when all is full", async () => {
    const edition = await asking({ capacity: 1 });
    const { anna, bart, carla } = await makePeople();
    const tokens = [
      await requestWithManager(edition.id, anna, "een@werk.example"),
      await requestWithManager(edition.id, bart, "twee@werk.example"),
      await requestWithManager(edition.id, carla, "drie@werk.example"),
    ];
    for (const token of tokens.reverse()) await yes(token);
    expect(await statesOf(edition.id, [anna, bart, carla])).toEqual(["WAITING", "WAITING", "CONFIRMED"]);
    expect(await historyOf(edition.id, bart)).toEqual([
      "- REQUESTED registered",
      "REQUESTED REQUESTED passed-approval-missing",
      "REQUESTED WAITING approved",
    ]);
    expect(await lettersTo(bart)).toEqual(["registration-requested WITHDRAWN", "registration-approved QUEUED"]);
    await actsOn(edition).cancel(carla);
    expect(await statesOf(edition.id, [anna, bart, carla])).toEqual(["CONFIRMED", "WAITING", "CANCELLED"]);
  });

  it("counts once: twenty at once make one decision, and a later no changes nothing", async () => {
    const [edition, anna] = [await asking({ capacity: 1 }), await makeVisitor()];
    const token = await requestWithManager(edition.id, anna);
    const ends = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? yes(token) : no(token))));
    expect(new Set(ends).size).toBe(1);
    const decided = ends[0];
    expect([await yes(token), await no(token)]).toEqual([decided, decided]);
    expect(await statesOf(edition.id, [anna])).toEqual([decided === "approved" ? "CONFIRMED" : "DECLINED"]);
    expect(await db.auditEntry.count({ where: { subjectId: await registrationIdOf(edition.id, anna) } })).toBe(1);
  });
});

describe("a manager's no", () => {
  it("ends the request with its reason, in words that can be erased", async () => {
    const [edition, anna] = [await asking(), await makeVisitor()];
    expect(await no(await requestWithManager(edition.id, anna), "Die week is het te druk.")).toBe("declined");
    expect(await statesOf(edition.id, [anna])).toEqual(["DECLINED"]);
    const note = { reason: "declined", text: "Die week is het te druk." };
    expect(await db.registrationNote.findMany({ where: { registration: { personId: anna.personId } } })).toMatchObject([
      note,
    ]);
    const letter = await db.letter.findFirstOrThrow({
      where: { personId: anna.personId, kind: "registration-declined" },
    });
    expect(letter.facts).toMatchObject({ reason: "Die week is het te druk." });
  });

  it("needs no reason", async () => {
    const [edition, anna] = [await asking(), await makeVisitor()];
    expect(await no(await requestWithManager(edition.id, anna))).toBe("declined");
    expect(await db.registrationNote.count({ where: { registration: { personId: anna.personId } } })).toBe(0);
  });
});

describe("a link whose time is over", () => {
  it("ends the request after fourteen days, with a letter, and decides nothing more", async () => {
    const [edition, anna, bart] = [await asking({ startsInHours: 60 * DAY }), await makeVisitor(), await makeVisitor()];
    const token = await requestWithManager(edition.id, anna);
    passHours(7 * DAY);
    await requestWithManager(edition.id, bart, "ander@werk.example");
    passHours(7 * DAY);
    expect(await yes(token)).toBe("expired");
    expect(await managerPage(guest, token)).toMatchObject({ standing: "expired", personName: null });
    await lapseApprovals();
    await lapseApprovals();
    expect(await statesOf(edition.id, [anna, bart])).toEqual(["LAPSED", "REQUESTED"]);
    expect(await historyOf(edition.id, anna)).toEqual(["- REQUESTED registered", "REQUESTED LAPSED approval-expired"]);
    expect(await lettersTo(anna)).toEqual(["registration-requested WITHDRAWN", "approval-expired QUEUED"]);
    expect(await yes(token)).toBe("expired");
  });

  it("works until its last moment", async () => {
    const [edition, anna] = [await asking({ startsInHours: 60 * DAY }), await makeVisitor()];
    const token = await requestWithManager(edition.id, anna);
    const { expiresAt } = await db.managerApproval.findFirstOrThrow({
      where: { registration: { personId: anna.personId } },
    });
    clock.set(new Date(expiresAt.getTime() - 2_000));
    await lapseApprovals();
    expect(await yes(token)).toBe("approved");
  });

  it("leaves a request alone that waits for its theme lead now, or for nobody", async () => {
    const [edition, other] = [await asking({ startsInHours: 60 * DAY }), await asking({ startsInHours: 60 * DAY })];
    const { anna, bart } = await makePeople();
    await requestWithManager(edition.id, anna);
    await requestWithManager(other.id, bart, "ander@werk.example");
    await db.edition.update({ where: { id: edition.id }, data: { approval: "THEME_LEAD" } });
    await db.edition.update({ where: { id: other.id }, data: { approval: "NONE" } });
    passHours(15 * DAY);
    await lapseApprovals();
    expect(await statesOf(edition.id, [anna])).toEqual(["REQUESTED"]);
    expect(await statesOf(other.id, [bart])).not.toEqual(["LAPSED"]);
  });

  it("decides nothing once the theme lead decides, or nobody has to", async () => {
    const [edition, anna] = [await asking(), await makeVisitor()];
    const token = await requestWithManager(edition.id, anna);
    await db.edition.update({ where: { id: edition.id }, data: { approval: "THEME_LEAD" } });
    expect(await managerPage(guest, token)).toMatchObject({ standing: "passed-by", personName: null });
    expect([await yes(token), await no(token)]).toEqual(["passed-by", "passed-by"]);
    expect(await statesOf(edition.id, [anna])).toEqual(["REQUESTED"]);
  });

  it.each(["cancelled by who asked", "called off"])("says that it waits no longer when it was %s", async (how) => {
    const [edition, anna] = [await asking(), await makeVisitor()];
    const token = await requestWithManager(edition.id, anna);
    if (how === "called off")
      await db.edition.update({ where: { id: edition.id }, data: { state: "CANCELLED", cancelledAt: clock.now() } });
    else await actsOn(edition).cancel(anna);
    expect(await managerPage(guest, token)).toMatchObject({ standing: "passed-by", personName: null });
    const before = await statesOf(edition.id, [anna]);
    expect(await yes(token)).toBe("passed-by");
    expect(await statesOf(edition.id, [anna])).toEqual(before);
  });
});
