import { expect, test } from "vitest";
import { signedInVisitor } from "~/domain/signing-in/signed-in-visitor.server";
import { db } from "~/platform/db.server";
import * as codePage from "~/routes/account/code-page";
import * as requestAccountPage from "~/routes/account/request-account-page";
import { codeIn, lastLetter } from "../domain/signing-in/browsers";
import { makeOrganisation, makeVisitor } from "../support/factories";
import { aVisitingBrowser } from "./visiting-browser";

const asks = (form: Record<string, string>, browser = aVisitingBrowser()) =>
  browser.posts(requestAccountPage.action, "/account-aanvragen", form);

test("a newcomer of a school asks, proves the address and lands where they came from, with an account", async () => {
  const town = await makeOrganisation({ kind: "gemeente" });
  const browser = aVisitingBrowser();
  const asked = await asks(
    {
      name: "Noor  Nieuw",
      email: " Noor@Boom.Example ",
      employer: "anders",
      employerName: "Basisschool De Boom",
      kind: "onderwijs",
      municipality: town.slug,
      jobTitle: "",
      terug: "/aanbod",
    },
    browser,
  );
  expect(asked).toMatchObject({ status: 303, location: "/inloggen/code" });
  const code = codeIn(await lastLetter("noor@boom.example"));
  const entered = await browser.posts(codePage.action, "/inloggen/code", { code });
  expect(entered).toMatchObject({ status: 303, location: "/aanbod" });
  expect(entered.cookies.some((header) => header.startsWith("melding="))).toBe(true);
  expect(await signedInVisitor(browser.cookie("sessie"))).toMatchObject({
    name: "Noor Nieuw",
    email: "noor@boom.example",
    organisationId: null,
    grants: [],
  });
});

test("who works for a municipality is not asked for another", async () => {
  const town = await makeOrganisation({ kind: "gemeente" });
  const asked = await asks({ name: "Gem Eente", email: "gem@eente.example", employer: town.slug });
  expect(asked.status).toBe(303);
});

test("an empty form says everything that is missing at once", async () => {
  expect(await asks({})).toMatchObject({
    status: 400,
    errors: {
      name: ["Vul uw naam in."],
      email: ["Vul uw e-mailadres in."],
      employer: ["Kies uw werkgever."],
      municipality: ["Kies de gemeente waar u werkt."],
    },
  });
});

test("an employer that is not listed needs a name and a kind; what was typed stays", async () => {
  const form = { name: "Noor", email: "noor", employer: "anders", kind: "geheime dienst" };
  const answer = await asks(form);
  expect(answer).toMatchObject({
    status: 400,
    errors: {
      email: [expect.any(String)],
      employerName: ["Vul de naam van uw werkgever in."],
      kind: ["Kies wat voor organisatie uw werkgever is."],
      municipality: [expect.any(String)],
    },
    typed: form,
  });
});

test.each([
  ["name", "Noor\r\nBcc: x@y.nl"],
  ["name", "x".repeat(101)],
  ["employerName", "y\u0000"],
  ["jobTitle", "z\u2028Bcc"],
])("a %s that would not fit one line of a letter is refused", async (field, value) => {
  const rest = { employer: "anders", employerName: "School", kind: "zorg", municipality: "buiten-de-regio" };
  const answer = await asks({ name: "Noor", email: "noor2@boom.example", ...rest, [field]: value });
  expect(answer.status).toBe(400);
  expect(Object.keys(answer.errors ?? {})).toEqual([field]);
  expect(answer.errors?.[field]).toHaveLength(1);
});

test("an address that has an account gets the same answer as a new one", async () => {
  const { email } = await makeVisitor();
  const rest = { employer: "anders", employerName: "School", kind: "zorg", municipality: "buiten-de-regio" };
  const shown = async (address: string) => {
    const { status, location } = await asks({ name: "Noor", email: address, ...rest });
    return { status, location };
  };
  expect(await shown(email)).toEqual(await shown("nieuw@boom.example"));
  expect(await db.account.count({ where: { email: "nieuw@boom.example" } })).toBe(0);
});

test("the form offers the listed organisations", async () => {
  const { slug } = await makeOrganisation({ kind: "politie" });
  const page = await aVisitingBrowser().gets(requestAccountPage.loader, "/account-aanvragen?terug=%2Faanbod");
  expect(page).toMatchObject({ back: "/aanbod", listed: expect.arrayContaining([expect.objectContaining({ slug })]) });
});
