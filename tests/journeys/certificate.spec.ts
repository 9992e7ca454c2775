import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { cast } from "../../prisma/seed/demo/cast";
import { readPdf } from "../documents/read-pdf";
import { expect, signIn, signOut, test } from "./journey";

const LEAD = "themahouder.mensenhandel";
const WORKSHOP = "workshop-buit-voor-professionals";

type Mark = "PRESENT" | "ABSENT";

/** Corrects the mark of someone in the list that is open, and saves it. */
async function mark(page: Page, name: string, value: Mark): Promise<void> {
  const row = page.getByRole("group", { name: new RegExp(name) });
  await row.locator(`input[value="${value}"]`).check({ force: true });
  await page.getByLabel("Waarom verandert u dit?").fill(`Bij nader inzien ${value}.`);
  await page.getByRole("button", { name: "Aanwezigheid opslaan" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: `Bij nader inzien ${value}.` })).toBeVisible();
}

/** The list of the last workshop that someone was absent from, and who that was. */
async function openList(page: Page, origin: string): Promise<{ list: string; name: string }> {
  await page.goto(`${origin}/werk/aanbod/${WORKSHOP}`);
  const held = page.getByRole("region", { name: "Geweest" }).locator('h3 a[href^="/uitvoeringen/"]');
  const addresses = await held.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const address of addresses) {
    await page.goto(`${address}/aanwezigheid`);
    const absent = page.locator('fieldset:has(input[value="ABSENT"]:checked) legend b');
    if (await absent.count()) return { list: page.url(), name: (await absent.first().textContent()) ?? "" };
  }
  throw new Error("everyone was there");
}

test("who turns out to have been there gets a certificate that anyone can check, until the attendance is corrected again", async ({
  page,
  academy: { origin },
}) => {
  await signIn(page, origin, LEAD);
  const { list, name } = await openList(page, origin);
  await mark(page, name, "PRESENT");
  await signOut(page);

  const holder = cast(["gemeente"], ["partner"]).find((person) => person.name === name);
  await signIn(page, origin, String(holder?.key));
  await page.goto(`${origin}/aanbod/${WORKSHOP}`);
  await expect(page.getByRole("region", { name: "Goed om te weten" })).toContainText("U krijgt een certificaat");
  await page.goto(`${origin}/mijn`);
  await page.getByRole("link", { name: "Mijn certificaten" }).click();
  const line = page.getByRole("listitem").filter({ hasText: "Workshop BUIT voor professionals" }).first();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    line.getByRole("link", { name: "Download certificaat" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("certificaat-workshop-buit-voor-professionals.pdf");
  const { pages, language } = await readPdf(readFileSync(await file.path()));
  const code = String(/([A-Z2-9]{4}-){4}[A-Z2-9]{4}/.exec(pages[0] ?? "")?.[0]);
  expect([language, pages.length]).toEqual(["nl", 1]);
  expect(pages[0]).toContain(name);
  await signOut(page);

  await check(page, origin, code);
  await expect(page.getByRole("main")).toContainText("Dit certificaat is echt");
  await expect(page.getByRole("main")).not.toContainText(name);

  await signIn(page, origin, LEAD);
  await page.goto(list);
  await mark(page, name, "ABSENT");
  await signOut(page);
  await check(page, origin, code);
  await expect(page.getByRole("main")).toContainText("Dit certificaat is ingetrokken");
});

/** As someone who holds the paper: from the foot of any page, typing its code. */
async function check(page: Page, origin: string, code: string): Promise<void> {
  await page.goto(origin);
  await page.getByRole("link", { name: "Certificaat controleren" }).click();
  await page.getByLabel("Code van het certificaat").fill(code.toLowerCase());
  await page.getByRole("button", { name: "Controleer" }).click();
}
