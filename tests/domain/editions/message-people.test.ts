import { beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound } from "~/domain/access/refusals";
import { messagePeople } from "~/domain/editions/message-people.server";
import { parseMessageTarget, usualTarget } from "~/domain/editions/message-people-target";
import { reachSentences, sentWords } from "~/domain/editions/message-people-words";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { makeTheme, makeVisitor } from "../../support/factories";
import { aList, putOn } from "./a-list";

let list: Awaited<ReturnType<typeof aList>>;
let ids: Record<string, string>;
let messageId: string;

const target = (query: string) => parseMessageTarget(new URLSearchParams(query));
const write = (query: string, change: { agreed?: string; text?: string; as?: typeof list.lead } = {}) =>
  messagePeople(change.as ?? list.lead, list.edition.id, {
    messageId,
    target: target(query),
    subject: "Parkeren",
    text: change.text ?? "De garage is dicht.\n\nKom met de {{trein}}.",
    agreed: change.agreed ?? "",
  });
const seen = async (query: string) => {
  const end = await write(query);
  if (end.outcome !== "to-agree") throw new Error(end.outcome);
  return end;
};
const receivers = async () =>
  (await db.letter.findMany({ where: { kind: "edition-message", subjectId: list.edition.id } }))
    .map(({ toName }) => toName)
    .sort();

beforeEach(async () => {
  list = await aList();
  messageId = newId(clock.now());
  const put = async (name: string, state: "CONFIRMED" | "WAITING" | "REQUESTED" | "CANCELLED", email?: null) =>
    (await putOn(list.edition.id, { name, state, email })).id;
  ids = {
    anna: await put("Anna", "CONFIRMED"),
    bram: await put("Bram", "WAITING"),
    carla: await put("Carla", "REQUESTED"),
    daan: await put("Daan", "CANCELLED"),
    eva: await put("Eva", "CONFIRMED", null),
  };
});

describe("a message to people of an edition", () => {
  it("is shown first with whom it reaches, and then written to each once, however often it is sent", async () => {
    const first = await seen("staat=plaats&staat=wachtlijst");
    expect(first.reach).toEqual({ reached: 2, unreachable: 1 });
    expect(first.letter.subject).toBe("Parkeren");
    expect(first.letter.text).toContain("Kom met de {{trein}}.");
    expect(await receivers()).toEqual([]);
    const { agreed } = first;
    expect(await write("staat=plaats&staat=wachtlijst", { agreed })).toEqual({ outcome: "sent", written: 2 });
    expect(await write("staat=plaats&staat=wachtlijst", { agreed })).toEqual({ outcome: "sent", written: 0 });
    expect(await receivers()).toEqual(["Anna", "Bram"]);
    const lines = await db.auditEntry.findMany({ where: { action: "people.messaged", subjectId: list.edition.id } });
    expect(lines.map(({ codes }) => codes)).toEqual([{ people: 2 }]);
  });

  it("is shown again when its text or its readers changed meanwhile", async () => {
    const { agreed } = await seen("staat=plaats");
    expect((await write("staat=plaats", { agreed, text: "Iets anders" })).outcome).toBe("to-agree");
    expect((await write("staat=plaats&staat=aangevraagd", { agreed })).outcome).toBe("to-agree");
    await putOn(list.edition.id, { name: "Fem" });
    expect((await write("staat=plaats", { agreed })).outcome).toBe("to-agree");
    expect(await receivers()).toEqual([]);
  });

  it("goes to those one chose, never to who ended or to people of another edition", async () => {
    const other = await aList();
    const stranger = await putOn(other.edition.id, { name: "Vreemde" });
    const query = [ids.bram, ids.daan, stranger.id, "onzin"].map((id) => `wie=${id}`).join("&");
    const { agreed, reach } = await seen(query);
    expect(reach).toEqual({ reached: 1, unreachable: 0 });
    await write(query, { agreed });
    expect(await receivers()).toEqual(["Bram"]);
    expect(await write(`wie=${stranger.id}`)).toEqual({ outcome: "nobody" });
    expect(await write("staat=afgelopen")).toEqual({ outcome: "nobody" });
  });

  it("is for who keeps the list", async () => {
    const stranger = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
    await expect(write("staat=plaats", { as: stranger })).rejects.toBeInstanceOf(NotFound);
    await expect(write("staat=plaats", { as: list.trainer })).rejects.toBeInstanceOf(NotAllowed);
  });

  it("is meant for everyone with a place unless one asked for others", () => {
    expect(usualTarget(target("")).filter.groups).toEqual(["place"]);
    expect(usualTarget(target("organisatie=X")).filter.groups).toEqual(["place", "waiting", "requested"]);
    expect(usualTarget(target("staat=wachtlijst")).filter.groups).toEqual(["waiting"]);
  });

  it("says whom it reaches and that it went", () => {
    expect(reachSentences({ reached: 1, unreachable: 2 })).toEqual([
      "1 persoon krijgt deze brief, ieder een eigen.",
      "2 mensen zonder e-mailadres krijgen niets.",
    ]);
    expect([sentWords(3).tone, sentWords(0).tone]).toEqual(["good", "warn"]);
  });
});
