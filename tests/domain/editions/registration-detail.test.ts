import { describe, expect, it } from "vitest";
import { NotAllowed, NotFound } from "~/domain/access/refusals";
import { registrationDetail } from "~/domain/editions/registration-detail.server";
import { cancelForPerson } from "~/domain/registration/cancel-for-person.server";
import { registerForEdition } from "~/domain/registration/register.server";
import { db } from "~/platform/db.server";
import { makeEdition, makeTheme, makeVisitor } from "../../support/factories";
import { aList, putOn } from "./a-list";

describe("one registration as its lead reads it", () => {
  it("tells how it went, by whom and what was said, and who it is", async () => {
    const { lead, edition } = await aList();
    const anna = await makeVisitor({ name: "Anna Aarts", email: "anna@test.example" });
    await registerForEdition(anna, { slug: edition.offering.slug, editionId: edition.id });
    const { id } = await db.registration.findFirstOrThrow({ where: { personId: anna.personId } });
    await cancelForPerson(lead, { editionId: edition.id, registrationId: id, reason: "U belde dat u ziek bent." });
    const detail = await registrationDetail(lead, edition.id, id);
    expect(detail.registration).toMatchObject({ name: "Anna Aarts", email: "anna@test.example", state: "CANCELLED" });
    expect(detail.history.map(({ text, by, note }) => [text, by, note])).toEqual([
      ["Aangemeld. Kreeg meteen een plaats.", "door de deelnemer zelf", null],
      ["Inschrijving geannuleerd namens de deelnemer.", "door Lies Lead", "U belde dat u ziek bent."],
    ]);
    expect(detail.can).toEqual({ act: false, decide: false });
    expect([detail.moves, detail.freed]).toEqual([[], null]);
  });

  it("gives the answers, and for those about health the day on which they are gone", async () => {
    const { lead, edition } = await aList();
    const { id } = await putOn(edition.id, { name: "Bram Bos" });
    const ask = (label: string, sensitive: boolean, position: number) =>
      db.question.create({ data: { editionId: edition.id, kind: "TEXT", label, sensitive, position } });
    const diet = await ask("Dieet", true, 0);
    await ask("Wens", false, 1);
    await db.answer.create({ data: { registrationId: id, questionId: diet.id, value: "geen noten" } });
    const { answers } = await registrationDetail(lead, edition.id, id);
    expect(answers.map(({ label, value, goneOn }) => [label, value, goneOn])).toEqual([
      ["Dieet", "geen noten", expect.stringMatching(/^\d{4}-\d\d-\d\d$/)],
      ["Wens", null, null],
    ]);
  });

  it("lists earlier registrations of the same person, and what else they do then", async () => {
    const { lead, edition } = await aList();
    const first = await putOn(edition.id, { name: "Carla Cox", state: "CANCELLED" });
    const { id } = await putOn(edition.id, { name: "Carla Cox", state: "WAITING", personId: first.personId });
    const other = await makeEdition({ title: "Iets anders" });
    await putOn(other.id, { name: "Carla Cox", personId: first.personId });
    const detail = await registrationDetail(lead, edition.id, id);
    expect(detail.others.map((one) => [one.id, one.state])).toEqual([[first.id, "CANCELLED"]]);
    expect([detail.overlaps, detail.registration.number]).toEqual([["Iets anders"], 1]);
  });

  it("says who gets the place, past those who cannot have it, and when it is only offered", async () => {
    const { lead, edition } = await aList({ capacity: 2, approval: "THEME_LEAD" });
    const { id } = await putOn(edition.id, { name: "Daan Dijk" });
    await putOn(edition.id, { name: "Otto Oos" });
    await putOn(edition.id, { name: "Eva Eik", state: "REQUESTED" });
    const next = await putOn(edition.id, { name: "Fem Fris", state: "WAITING" });
    const freed = async () => (await registrationDetail(lead, edition.id, id)).freed;
    expect(await freed()).toEqual({ place: "given", name: "Fem Fris" });
    const other = await makeEdition();
    await putOn(other.id, { name: "Fem Fris", personId: next.personId });
    expect(await freed()).toEqual({ place: "offered", name: "Fem Fris" });
    await db.edition.update({ where: { id: edition.id }, data: { capacity: 1 } });
    expect(await freed()).toEqual({ place: "stays-taken" });
    const waiting = await registrationDetail(lead, edition.id, next.id);
    expect(waiting.freed).toEqual({ place: "none" });
  });

  it("offers the coming editions the lead works on, the same offering first, not those of others", async () => {
    const { lead, edition, theme } = await aList();
    const { id, personId } = await putOn(edition.id, { name: "Gijs Groot" });
    const mine = await aList({ title: "Ander aanbod" });
    await db.offeringTheme.create({ data: { offeringId: mine.edition.offeringId, themeId: theme.id } });
    const again = await makeEdition({
      offeringId: edition.offeringId,
      title: "Nog eens",
      startsInHours: 900,
      capacity: 1,
    });
    await putOn(again.id, { name: "Vol" });
    const there = await makeEdition({ offeringId: edition.offeringId, title: "Staat er al" });
    await putOn(there.id, { name: "Gijs Groot", personId, state: "WAITING" });
    await makeEdition({ offeringId: edition.offeringId, title: "Geweest", startsInHours: -100 });
    await makeEdition({ title: "Van een ander" });
    const { moves } = await registrationDetail(lead, edition.id, id);
    expect(moves.map(({ title, left }) => [title, left])).toEqual([
      ["Nog eens", 0],
      ["Ander aanbod", 20],
    ]);
  });

  it("is for who keeps the list: others find nothing, and a registration of another edition is not there", async () => {
    const { lead, trainer, edition } = await aList();
    const { id } = await putOn(edition.id, { name: "Hidde Haan" });
    const elsewhere = await aList();
    const stranger = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
    await expect(registrationDetail(stranger, edition.id, id)).rejects.toBeInstanceOf(NotFound);
    await expect(registrationDetail(elsewhere.lead, elsewhere.edition.id, id)).rejects.toBeInstanceOf(NotFound);
    await expect(registrationDetail(lead, edition.id, "onzin")).rejects.toBeInstanceOf(NotFound);
    await expect(registrationDetail(trainer, edition.id, id)).rejects.toBeInstanceOf(NotAllowed);
    expect(await db.auditEntry.count({ where: { subjectKind: "registration", subjectId: id } })).toBe(0);
    await registrationDetail(lead, edition.id, id);
    expect(await db.auditEntry.count({ where: { subjectKind: "registration", subjectId: id } })).toBe(1);
  });
});
