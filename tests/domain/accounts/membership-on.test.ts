import { expect, test } from "vitest";
import { membershipOn } from "~/domain/accounts/membership-on.server";
import { db, inTransaction } from "~/platform/db.server";
import { makeOrganisation, makeVisitor } from "../../support/factories";

const on = (personId: string, day: string) => inTransaction((tx) => membershipOn(tx, personId, day));

test("the organisation with its kind and region is that of the day", async () => {
  const organisation = await makeOrganisation({ kind: "gemeente", region: "veiligheidsregio-kennemerland" });
  const { personId } = await makeVisitor({ organisationId: organisation.id });
  await db.membership.updateMany({ where: { personId }, data: { untilDay: new Date("2026-03-12") } });
  expect(await on(personId, "2026-03-11")).toEqual({
    organisationId: organisation.id,
    organisationKind: "gemeente",
    region: "veiligheidsregio-kennemerland",
  });
  expect(await on(personId, "2026-03-12")).toEqual({ organisationId: null, organisationKind: null, region: null });
});

test("who works for an employer that is not listed has the region of the municipality", async () => {
  const town = await makeOrganisation({ region: "veiligheidsregio-zaanstreek-waterland" });
  const { personId } = await makeVisitor();
  await db.membership.updateMany({
    where: { personId },
    data: { organisationId: null, employerName: "De Boom", organisationKind: "onderwijs", municipalityId: town.id },
  });
  expect(await on(personId, "2026-03-12")).toEqual({
    organisationId: null,
    organisationKind: "onderwijs",
    region: "veiligheidsregio-zaanstreek-waterland",
  });
});
