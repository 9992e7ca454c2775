import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotAllowed, NotFound, Stale } from "~/domain/access/refusals";
import { changeOffering } from "~/domain/catalogue/change-offering.server";
import { draftOffering } from "~/domain/catalogue/draft-offering.server";
import { offeringForChange } from "~/domain/catalogue/offering-for-change.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { makeEdition, makeOffering, makeTheme, makeVisitor } from "../../support/factories";
import { answersFor, changeNow, makeLead } from "./an-offering";

let lead: Visitor;
let own: string;
let ownId: string;

beforeAll(async () => {
  const made = await makeLead();
  [lead, own, ownId] = [made.lead, made.theme.slug, made.theme.id];
  await makeOffering();
  await db.format.create({ data: { slug: "webinar", title: "Webinar", kind: "EVENT", position: 9 } });
});

const draft = (answers: object = {}, id = newId(clock.now())) =>
  draftOffering(lead, { nieuw: id, ...answersFor([own], answers) });
const slugOf = (end: Awaited<ReturnType<typeof changeOffering>>) => (end.outcome === "saved" ? end.slug : end.outcome);

describe("making an offering", () => {
  it("makes a draft with all that was written, and a line in the log", async () => {
    const id = newId(clock.now());
    const end = await draft({ titel: "Bibob in één dag" }, id);
    expect(end).toEqual({ outcome: "saved", slug: "bibob-in-een-dag" });
    const made = await db.offering.findUniqueOrThrow({ where: { id }, include: { themes: true } });
    expect(made).toMatchObject({ state: "DRAFT", kind: "TRAINING", publishedAt: null, studyLoadMinutes: 90 });
    expect(made.themes.map(({ themeId }) => themeId)).toEqual([ownId]);
    expect(await db.auditEntry.count({ where: { subjectId: id, action: "offering.made" } })).toBe(1);
    expect(await db.participation.count({ where: { offeringId: id } })).toBe(0);
  });

  it("twice from one page makes one, also at once", async () => {
    const id = newId(clock.now());
    const answers = answersFor([own]);
    const ends = await Promise.all([1, 2, 3].map(() => draftOffering(lead, { nieuw: id, ...answers })));
    expect(new Set([...ends, await draftOffering(lead, { nieuw: id, ...answers })].map(slugOf)).size).toBe(1);
    expect(await db.offering.count({ where: { title: answers.titel } })).toBe(1);
  });

  it("gives every one an address of its own, also when made at once", async () => {
    const ends = await Promise.all([1, 2, 3, 4].map(() => draft({ titel: "Zelfde titel" })));
    expect(ends.map(slugOf).sort()).toEqual(["zelfde-titel", "zelfde-titel-2", "zelfde-titel-3", "zelfde-titel-4"]);
  });

  it("is for leads, with a theme of their own", async () => {
    const other = await makeTheme();
    const asked = { nieuw: newId(clock.now()), ...answersFor([other.slug]) };
    expect(await draftOffering(lead, asked)).toEqual({ outcome: "refused", problem: "none-of-own" });
    expect(await draft({ themas: [own, other.slug] })).toMatchObject({ outcome: "saved" });
    await expect(draftOffering(await makeVisitor(), asked)).rejects.toThrow(NotAllowed);
    const administrator = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
    expect(await draftOffering(administrator, asked)).toMatchObject({ outcome: "saved" });
  });

  it.each([
    ["theme", { themas: ["bestaat-niet"] }, "unknown-theme"],
    ["audience", { doelgroepen: ["bestaat-niet"] }, "unknown-audience"],
    ["format", { vorm: "bestaat-niet" }, "unknown-format"],
  ])("with a %s that is in no list is refused, and nothing is made", async (_, answers, problem) => {
    const count = await db.offering.count();
    expect(await draft(answers)).toEqual({ outcome: "refused", problem });
    expect(await db.offering.count()).toBe(count);
  });

  it("under the id of another's offering is stale", async () => {
    const { id } = await makeOffering();
    await expect(draft({}, id)).rejects.toThrow(Stale);
  });
});

describe("changing an offering", () => {
  it("lets the address follow the title until it is published, and never after", async () => {
    const slug = slugOf(await draft({ titel: "Eerste naam" }));
    const moved = slugOf(await changeNow(lead, slug, answersFor([own], { titel: "Tweede naam" })));
    expect(moved).toBe("tweede-naam");
    await db.offering.update({ where: { slug: moved }, data: { state: "PUBLISHED", publishedAt: clock.now() } });
    const end = await changeNow(lead, moved, answersFor([own], { titel: "Derde naam" }));
    expect(end).toEqual({ outcome: "saved", slug: "tweede-naam" });
    expect(await db.offering.findUniqueOrThrow({ where: { slug: moved } })).toMatchObject({ title: "Derde naam" });
  });

  it("keeps the kind of one that was planned, and changes that of one that was not", async () => {
    const slug = slugOf(await draft());
    expect(await changeNow(lead, slug, answersFor([own], { titel: slug, vorm: "webinar" }))).toMatchObject({
      outcome: "saved",
    });
    const offering = await makeOffering({ themeIds: [ownId] });
    await makeEdition({ offeringId: offering.id });
    const end = await changeNow(lead, offering.slug, answersFor([own], { vorm: "webinar" }));
    expect(end).toEqual({ outcome: "refused", problem: "other-kind" });
  });

  it("of an e-learning keeps what its files say", async () => {
    const course = await makeOffering({ kind: "E_LEARNING", themeIds: [ownId], title: "Uit de bestanden" });
    await db.format.create({ data: { slug: "e-learning", title: "E-learning", kind: "E_LEARNING", position: 8 } });
    const version = { offeringId: course.id, number: 1, hash: "x", content: {}, publishedAt: clock.now() };
    await db.courseVersion.create({ data: version });
    const answers = answersFor([own], { vorm: "e-learning", titel: "Anders", voorkennis: "Een laptop." });
    expect(await changeNow(lead, course.slug, answers)).toMatchObject({ outcome: "saved" });
    expect(await db.offering.findUniqueOrThrow({ where: { id: course.id } })).toMatchObject({
      title: "Uit de bestanden",
      prerequisites: "Een laptop.",
    });
  });

  it("of another theme does not exist", async () => {
    const { slug } = await makeOffering();
    await expect(changeOffering(lead, slug, answersFor([own]))).rejects.toThrow(NotFound);
    await expect(changeOffering(lead, "bestaat-niet", answersFor([own]))).rejects.toThrow(NotFound);
  });

  it("of a joint one leaves the other theme where it is, once published", async () => {
    const other = await makeTheme();
    const { slug } = await makeOffering({ themeIds: [ownId, other.id] });
    expect(await changeNow(lead, slug, answersFor([own]))).toEqual({ outcome: "refused", problem: "of-another" });
    expect(await changeNow(lead, slug, answersFor([own, other.slug]))).toMatchObject({ outcome: "saved" });
  });

  it("tells the second of two who change it at once what the first changed, and keeps nothing until they have seen it", async () => {
    const offering = await makeOffering({ themeIds: [ownId] });
    const loaded = await offeringForChange(lead, offering.slug);
    const before = answersFor([own], { titel: offering.title, versie: loaded.version });
    const first = { ...before, samenvatting: "Van de eerste." };
    const saved = { outcome: "saved", slug: offering.slug };
    const [one, two] = await Promise.all([
      changeOffering(lead, offering.slug, first),
      changeOffering(lead, offering.slug, { ...before, samenvatting: "Van de tweede." }),
    ]);
    const [end, other] = one.outcome === "saved" ? [one, two] : [two, one];
    expect([end, other]).toMatchObject([{ outcome: "saved" }, { outcome: "stale", parts: ["samenvatting"] }]);
    if (other.outcome !== "stale") throw new Error(other.outcome);
    const { summary } = await db.offering.findUniqueOrThrow({ where: { id: offering.id } });
    expect(summary).toBe(one.outcome === "saved" ? "Van de eerste." : "Van de tweede.");
    const knowing = { ...before, samenvatting: "Van beiden.", versie: other.version };
    expect(await changeOffering(lead, offering.slug, knowing)).toMatchObject({ outcome: "saved" });
    expect(await changeOffering(lead, offering.slug, { ...knowing, versie: loaded.version })).toMatchObject(saved);
  });
});
