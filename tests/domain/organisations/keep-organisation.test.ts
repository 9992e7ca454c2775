import { describe, expect, test } from "vitest";
import { keepContact, removeContact } from "~/domain/organisations/keep-contact.server";
import { addMailDomain, removeMailDomain } from "~/domain/organisations/keep-mail-domain.server";
import { mailDomainForm } from "~/domain/organisations/mail-domain.form";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { makeOrganisation, makeVisitor } from "../../support/factories";

const administrator = () => makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
const words = { name: "Jan Smit", email: "jan@test.example", jobTitle: "Jurist" };

describe("mail domains", () => {
  test.each([
    ["Alkmaar.NL", "alkmaar.nl"],
    ["@alkmaar.nl", "alkmaar.nl"],
    [" naam@alkmaar.nl ", "alkmaar.nl"],
    ["alkmaar", null],
    ["https://alkmaar.nl", null],
    ["alkmaar.nl, elders.nl", null],
    ["alkmaar..nl", null],
  ])("%j is read as %j", (typed, domain) => {
    expect(mailDomainForm.safeParse({ domein: typed }).data?.domein ?? null).toBe(domain);
  });

  test("belong to one organisation, and to none once taken away", async () => {
    const [keeper, one, other] = [await administrator(), await makeOrganisation(), await makeOrganisation()];
    expect(await addMailDomain(keeper, one.slug, "een.example")).toBe("added");
    expect(await addMailDomain(keeper, one.slug, "een.example")).toBe("added");
    expect(await addMailDomain(keeper, other.slug, "een.example")).toBe("taken");
    await expect(removeMailDomain(keeper, other.slug, "een.example")).rejects.toMatchObject({ name: "NotFound" });
    await removeMailDomain(keeper, one.slug, "een.example");
    expect(await addMailDomain(keeper, other.slug, "een.example")).toBe("added");
  });
});

describe("contacts", () => {
  test("are added once however often they are sent, changed and removed, with a line in the log", async () => {
    const [keeper, { id: organisationId, slug }] = [await administrator(), await makeOrganisation()];
    const id = newId(clock.now());
    expect(await keepContact(keeper, slug, { id, ...words })).toBe("kept");
    expect(await keepContact(keeper, slug, { id, ...words, name: "Jan de Smit" })).toBe("kept");
    expect(await keepContact(keeper, slug, { ...words, id: newId(clock.now()) })).toBe("known");
    expect(await db.contact.findMany({ where: { organisationId } })).toMatchObject([{ id, name: "Jan de Smit" }]);
    await removeContact(keeper, slug, id);
    expect(await db.contact.count({ where: { organisationId } })).toBe(0);
    const log = await db.auditEntry.findMany({ where: { subjectId: organisationId }, orderBy: { id: "asc" } });
    expect(log.at(-1)).toMatchObject({ action: "organisation.contact-removed" });
    expect(JSON.stringify(log.map(({ codes }) => codes))).not.toContain("jan@");
  });

  test("of another organisation stay as they are", async () => {
    const [keeper, one, other] = [await administrator(), await makeOrganisation(), await makeOrganisation()];
    const id = newId(clock.now());
    await keepContact(keeper, one.slug, { id, ...words });
    await keepContact(keeper, other.slug, { id, ...words, name: "Iemand anders" });
    await expect(removeContact(keeper, other.slug, id)).rejects.toMatchObject({ name: "NotFound" });
    expect(await db.contact.findUnique({ where: { id } })).toMatchObject({ name: "Jan Smit", organisationId: one.id });
  });
});

test("only administrators keep organisations", async () => {
  const [visitor, { slug }] = [await makeVisitor(), await makeOrganisation()];
  await expect(addMailDomain(visitor, slug, "twee.example")).rejects.toMatchObject({ name: "NotAllowed" });
  await expect(addMailDomain(await administrator(), "niemand", "twee.example")).rejects.toMatchObject({
    name: "NotFound",
  });
});
